import { Failure } from '../failure.ts';

export interface BuildPaths {
  /** The project's root. */
  readonly root: string;
  readonly quizzes: string;
  /** Where the site goes; `dist/` in the root if not given. */
  readonly out?: string | undefined;
  /** Whether packs whose key is a draft are in it. */
  readonly drafts?: boolean;
}

/** Builds the site. Throws a `Failure` with the build's own explanation, such as the problems of the packs. */
export async function buildSite({ root, quizzes, out, drafts = false }: BuildPaths): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Read by src/content.config.ts.
  process.env['SLANTWISE_QUIZZES'] = quizzes;
  process.env['SLANTWISE_DRAFTS'] = drafts ? 'shown' : '';
  // Astro finds the packages of its own output from the working folder.
  process.chdir(root);
  // Loaded late: a wrong port or file is told at once.
  const { build } = await import('astro');
  try {
    // A site built elsewhere keeps its cache beside it, so that it cannot mix with the usual one.
    const elsewhere = out === undefined ? {} : { outDir: out, cacheDir: `${out}-cache` };
    await build({ root, logLevel: 'error', ...elsewhere });
  } catch (error) {
    throw new Failure(`The site was not built. ${error instanceof Error ? error.message : String(error)}`);
  }
}
