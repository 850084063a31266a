interface Said {
  readonly name: string;
  readonly why: string;
}

const RULES: Readonly<Record<string, Said>> = {
  'emotive-word': {
    name: 'Emotive words',
    why: 'This word stirs a feeling or passes a verdict; a plainer one may give the same fact.',
  },
};

/** What a rule is called on screen; its id for a rule that we do not know. */
export function ruleName(rule: string): string {
  return RULES[rule]?.name ?? rule;
}

/** Why a rule notices words, in one sentence; empty for a rule that we do not know. */
export function suggestionWhy(rule: string): string {
  return RULES[rule]?.why ?? '';
}
