/** What is told to whoever runs Jalon: ids, kinds and counts, never a name nor what people typed. */
export type Log = {
  info(fields: LogFields, event: string): void;
  warn(fields: LogFields, event: string): void;
  error(fields: LogFields, event: string): void;
};

export type LogFields = Readonly<Record<string, string | number | boolean>>;
