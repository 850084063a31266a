/** The three families a flag can carry. Their ids are a public format: never renamed. */
export const FAMILIES = ['loaded-language', 'unsupported-claim', 'framing-device'] as const;

export type Family = (typeof FAMILIES)[number];

/** The 14 labels of the technique classification task of SemEval-2020 task 11. */
export type SemEval2020Label =
  | 'Appeal_to_Authority'
  | 'Appeal_to_fear-prejudice'
  | 'Bandwagon,Reductio_ad_hitlerum'
  | 'Black-and-White_Fallacy'
  | 'Causal_Oversimplification'
  | 'Doubt'
  | 'Exaggeration,Minimisation'
  | 'Flag-Waving'
  | 'Loaded_Language'
  | 'Name_Calling,Labeling'
  | 'Repetition'
  | 'Slogans'
  | 'Thought-terminating_Cliches'
  | 'Whataboutism,Straw_Men,Red_Herring';

/** The 23 labels of subtask 3 of SemEval-2023 task 3. */
export type SemEval2023Label =
  | 'Appeal_to_Authority'
  | 'Appeal_to_Fear-Prejudice'
  | 'Appeal_to_Hypocrisy'
  | 'Appeal_to_Popularity'
  | 'Appeal_to_Time'
  | 'Appeal_to_Values'
  | 'Causal_Oversimplification'
  | 'Consequential_Oversimplification'
  | 'Conversation_Killer'
  | 'Doubt'
  | 'Exaggeration-Minimisation'
  | 'False_Dilemma-No_Choice'
  | 'Flag_Waving'
  | 'Guilt_by_Association'
  | 'Loaded_Language'
  | 'Name_Calling-Labeling'
  | 'Obfuscation-Vagueness-Confusion'
  | 'Questioning_the_Reputation'
  | 'Red_Herring'
  | 'Repetition'
  | 'Slogans'
  | 'Straw_Man'
  | 'Whataboutism';

/** A kind of persuasion within a family. */
export interface Technique {
  /** Stable: keys refer to it, so it is never renamed. */
  readonly id: string;
  readonly family: Family;
  readonly name: string;
  /** One or two sentences that tell a reader when a span is this technique. */
  readonly definition: string;
  /** An invented sentence, and the words in it that carry the technique. */
  readonly example: { readonly text: string; readonly quote: string };
  /** The corpus labels it corresponds to; absent where the corpora have none. */
  readonly semeval2020?: SemEval2020Label;
  readonly semeval2023?: SemEval2023Label;
}
