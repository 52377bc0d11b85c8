/** A question and how its answer is worked out. */
export interface QuestionTold {
  readonly words: string;
  readonly computed: string;
}
