/** The most problems of a template that one answer tells. */
export const MOST_PROBLEMS = 20;
