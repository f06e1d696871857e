/** Somebody of the demo, whom anybody may be in development. */
export interface DemoAccount {
  readonly email: string;
  /** Whose account it is, in a few words: `admin of Acme`. */
  readonly about: string;
}

/** What the page at `/` shows. */
export interface HomePageOptions {
  /** Shown where `auth.devLogin` is on: the page signs in as one of them at the press of a button. @defaultValue none */
  readonly demoAccounts?: readonly DemoAccount[];
}
