/** The code of a kind of step. */
export type StepCode = string;
