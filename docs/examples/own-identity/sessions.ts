/** Who is signed in at the application that was there before, and the CRM organization of their company. */
export interface OwnSession {
  readonly email: string;
  readonly crmOrganization: string;
}

export const sessions = new Map<string, OwnSession>();

/** The session that a `Cookie` header belongs to. */
export function findSession(cookie = ''): OwnSession | undefined {
  const id = /(?:^|; *)own_session=([^;]+)/.exec(cookie)?.[1];
  return id === undefined ? undefined : sessions.get(id);
}
