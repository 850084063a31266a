/** How unlisted flags count: not at all, or against the score. */
export type UnlistedRule = 'neutral' | 'costs';

/** What a teacher decided about one item or fair passage of one attempt, whatever the flags say. */
export interface Judgement {
  /** The item's or the fair passage's id. */
  readonly id: string;
  /** The first three are for items, the others for fair passages. */
  readonly outcome: 'hit' | 'near' | 'missed' | 'flagged' | 'left-alone';
}

/** What a teacher may choose about scoring; without them the key alone decides. */
export interface ScoreOptions {
  readonly unlisted?: UnlistedRule | undefined;
  readonly judgements?: readonly Judgement[] | undefined;
}
