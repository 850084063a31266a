import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Listing } from './packs/listing.ts';
import { packLoader } from './packs/packLoader.ts';

// A site to be put up has no drafts; who writes one, or plays what is at hand on this machine, sees them.
const showsDrafts = import.meta.env.DEV || process.env['SLANTWISE_DRAFTS'] === 'shown';

// The loader has checked everything; the schema only gives `data` its type.
export const collections = {
  packs: defineCollection({
    loader: packLoader(process.env['SLANTWISE_QUIZZES'] ?? 'quizzes', showsDrafts ? 'shown' : 'left-out'),
    schema: z.custom<Listing>(),
  }),
};
