/** The passing of real time, which tests hold in their hand. */
export type Timers = {
  wait(milliseconds: number): Promise<void>;
  /** Acts later, unless cancelled. */
  later(milliseconds: number, act: () => void): () => void;
};

export const realTimers: Timers = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  later(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};
