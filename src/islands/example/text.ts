/** The short invented text that the worked example reads, one string a paragraph. */
export const EXAMPLE_TITLE = 'Save the ramp';

export const EXAMPLE_PARAGRAPHS = [
  'On Monday the town council rammed through the closing of the skate ramp on Pell Green. The vote was seven to two. The ramp stays shut until March.',
  'A report by the county safety inspector, dated 6 October, lists eleven cracked boards and two loose rails. The council says that mending them takes five months. But the council wants the land for a car park.',
  'So the choice is plain. Either we save the ramp this week, or we give up on the young people of this town. The council meets again on Thursday at seven, and anyone may speak.',
] as const;

/** Whose text it is, so that nobody looks for Pell Green on a map. */
export const EXAMPLE_BYLINE = 'A letter to a newspaper, invented for this page';
