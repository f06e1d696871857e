/** Test applications of this process that were not closed, by the name of their database. */
export const openApplications = new Set<string>();
