import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Listing } from './packs/listing.ts';
import { packLoader } from './packs/packLoader.ts';

// The loader has checked everything; the schema only gives `data` its type.
export const collections = {
  packs: defineCollection({
    loader: packLoader(process.env['SLANTWISE_QUIZZES'] ?? 'quizzes'),
    schema: z.custom<Listing>(),
  }),
};
