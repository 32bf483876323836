/** Lets one through at a time, in the order in which they come; the next one once the first has set out. */
export type Door = <T>(pass: () => Promise<T>) => Promise<T>;

export function openDoor(): Door {
  let last: Promise<unknown> = Promise.resolve();
  return (pass) => {
    const through = last.then(pass, pass);
    // What has set out gets a turn of the event loop to leave.
    last = through.then(turn, turn);
    return through;
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
