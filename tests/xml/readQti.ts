import { parseXml, type XmlNode } from './parseXml.ts';

/** A QTI item as a platform would take it, as far as we write such items. */
export interface ReadItem {
  readonly title: string;
  readonly lang: string | undefined;
  /** The article’s words, block by block. */
  readonly blocks: readonly string[];
  /** The words that can be chosen, by identifier. */
  readonly hottexts: Readonly<Record<string, string>>;
  readonly correct: readonly string[];
  readonly mapping: Readonly<Record<string, number>>;
  readonly feedback: readonly {
    readonly outcome: string;
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
  /** What its response processing makes of some choices. */
  process(chosen: readonly string[]): { readonly score: number; readonly shown: readonly string[] };
}

/** Reads an item and holds it to what QTI asks of one: what is named is declared, hot texts do not nest. */
export function readItem(xml: string): ReadItem {
  const item = parseXml(xml);
  if (item.name !== 'qti-assessment-item') throw new Error(`No item: ${item.name}`);
  const order = item.children.map(({ name }) => name);
  const sections = [
    'qti-response-declaration',
    'qti-outcome-declaration',
    'qti-item-body',
    'qti-response-processing',
    'qti-modal-feedback',
  ];
  const ranks = order.map((name) => sections.indexOf(name));
  if (ranks.includes(-1) || ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0)))
    throw new Error(`Out of order: ${order}`);
  const interaction = one(item, 'qti-hottext-interaction');
  const hottexts: Record<string, string> = {};
  for (const node of interaction.all('qti-hottext')) {
    const id = node.attributes['identifier'] ?? '';
    if (id in hottexts) throw new Error(`Twice ${id}.`);
    if (node.all('qti-hottext').length > 0) throw new Error(`${id} holds another.`);
    hottexts[id] = node.text;
  }
  const mapping = Object.fromEntries(
    item
      .all('qti-map-entry')
      .map(({ attributes }) => [attributes['map-key'] ?? '', Number(attributes['mapped-value'])]),
  );
  const correct = item
    .all('qti-correct-response')
    .flatMap((node) => node.all('qti-value').map(({ text }) => text));
  const feedback = item.all('qti-modal-feedback').map((node) => ({
    outcome: node.attributes['outcome-identifier'] ?? '',
    id: node.attributes['identifier'] ?? '',
    title: node.attributes['title'] ?? '',
    text: one(node, 'qti-content-body').text,
  }));
  for (const id of [...Object.keys(mapping), ...correct, ...feedback.map((of) => of.id)]) {
    if (!(id in hottexts)) throw new Error(`Nobody can choose ${id}.`);
  }
  const declared = item.all('qti-outcome-declaration').map(({ attributes }) => attributes['identifier']);
  for (const { outcome } of feedback)
    if (!declared.includes(outcome)) throw new Error(`No outcome ${outcome}.`);
  return {
    title: item.attributes['title'] ?? '',
    lang: item.attributes['xml:lang'],
    blocks: blocksOf(interaction),
    hottexts,
    correct,
    mapping,
    feedback,
    process: (chosen) => process(item, mapping, chosen),
  };
}

function one(node: XmlNode, name: string): XmlNode {
  const [found, ...more] = node.all(name);
  if (!found || more.length > 0) throw new Error(`Not one ${name}.`);
  return found;
}

function blocksOf(interaction: XmlNode): string[] {
  return interaction.children.flatMap((node) => {
    if (node.name === 'qti-prompt') return [];
    return node.name === 'ul' || node.name === 'ol' ? node.children.map(({ text }) => text) : [node.text];
  });
}

type Value = number | boolean | readonly string[] | null;

/** Runs the part of response processing that we write, by the rules of QTI: without a value nothing is so or not so. */
function process(item: XmlNode, mapping: ReadItem['mapping'], chosen: readonly string[]) {
  const bounds = one(item, 'qti-mapping').attributes;
  const outcomes: Record<string, Value> = {};
  const evaluate = (node: XmlNode): Value => {
    const values = () => node.children.map(evaluate);
    switch (node.name) {
      case 'qti-variable': {
        const name = node.attributes['identifier'] ?? '';
        const value = name === 'RESPONSE' ? chosen : (outcomes[name] ?? null);
        return Array.isArray(value) && value.length === 0 ? null : value;
      }
      case 'qti-base-value':
        return node.attributes['base-type'] === 'float' ? Number(node.text) : [node.text];
      case 'qti-map-response': {
        const sum = chosen.reduce((all, id) => all + (mapping[id] ?? Number(bounds['default-value'])), 0);
        return Math.min(Number(bounds['upper-bound']), Math.max(Number(bounds['lower-bound']), sum));
      }
      case 'qti-sum':
        return values().reduce<number>((all, value) => all + Number(value), 0);
      case 'qti-null':
        return null;
      case 'qti-is-null':
        return values()[0] === null;
      case 'qti-member': {
        const [member, all] = values() as (readonly string[] | null)[];
        return all ? all.includes(member?.[0] ?? '') : null;
      }
      case 'qti-not': {
        const [value] = values();
        return value === null ? null : !value;
      }
      case 'qti-or':
        return values().includes(true) ? true : values().includes(null) ? null : false;
      default:
        throw new Error(`We do not write ${node.name}.`);
    }
  };
  const run = (rules: readonly XmlNode[]) => {
    for (const rule of rules) {
      if (rule.name === 'qti-set-outcome-value') {
        outcomes[rule.attributes['identifier'] ?? ''] = rule.children[0] ? evaluate(rule.children[0]) : null;
        continue;
      }
      const [test, ...then] = one(rule, 'qti-response-if').children;
      if (test && evaluate(test) === true) run(then);
      else run(rule.all('qti-response-else').flatMap(({ children }) => children));
    }
  };
  run(one(item, 'qti-response-processing').children);
  const shown = item.all('qti-modal-feedback').filter(({ attributes }) => {
    const value = outcomes[attributes['outcome-identifier'] ?? ''];
    return Array.isArray(value) && value.includes(attributes['identifier'] ?? '');
  });
  return {
    score: Math.round(Number(outcomes['SCORE']) * 1e4) / 1e4,
    shown: shown.map(
      ({ attributes }) => `${attributes['outcome-identifier']?.split('.')[0]} ${attributes['identifier']}`,
    ),
  };
}
