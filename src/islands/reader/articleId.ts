/** The id of the element that holds the article's blocks; the page renders it, the islands work on it. */
export const ARTICLE_ID = 'article-text';
