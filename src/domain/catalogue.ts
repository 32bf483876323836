/** The code of a kind of step. */
export type StepCode = string;
/** Which case of its row a step is, where the law tells cases apart. */
export type Variant = string;
