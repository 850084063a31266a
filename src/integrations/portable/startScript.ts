import path from 'node:path';
import { rolldown } from 'rolldown';
import { adaptRuntime } from './astroParts.ts';
import { hashedName } from './hashedName.ts';

const BROWSER = path.join(import.meta.dirname, 'browser');
const START = '\0start';

/** A script with the name of its file. */
export interface NamedScript {
  readonly file: string;
  readonly text: string;
}

/** The script that comes first on every page: the registry, and Astro's runtime where there are islands. */
export function startScript(runtime: readonly string[]): Promise<NamedScript> {
  const registry = JSON.stringify(path.join(BROWSER, 'registry.ts'));
  return bundled(
    'start',
    `import { define, offer, loadIsland as load } from ${registry};\nself.slantwise = { define, offer };\n` +
      runtime.map(adaptRuntime).join('\n'),
  );
}

/** The script with which the page for wrong addresses finds the site. */
export function findRootScript(): Promise<NamedScript> {
  return bundled('find-root', `import ${JSON.stringify(path.join(BROWSER, 'findRoot.ts'))};`);
}

async function bundled(name: string, code: string): Promise<NamedScript> {
  const bundle = await rolldown({
    input: { [name]: START },
    platform: 'browser',
    plugins: [
      {
        name: 'slantwise-start',
        resolveId: (id) => (id === START ? id : null),
        load: (id) => (id === START ? code : null),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
    const text = output[0].code;
    return { file: hashedName(name, text), text };
  } finally {
    await bundle.close();
  }
}
