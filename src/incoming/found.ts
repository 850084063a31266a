import type { About } from '../core/authoring/authoredQuiz.ts';
import type { IncomingArticle } from './incoming.ts';

/** What a reader of one format finds. Title and language are optional there: not every text says them. */
export type Found = Omit<IncomingArticle, 'kind' | 'about'> & { readonly about: Partial<About> };
