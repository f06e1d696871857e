import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDirectory } from '@bottlecrm/core';
import { addressesOf, type KeptMail } from './kept-mail.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const OWNER_ONLY = { mode: 0o600 };

/** One folder for each project, so that server and worker share it; outside the project, since its mail signs people in. */
export const standardDirectory = (): string => {
  const project = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12);
  return join(tmpdir(), `bottlecrm-mailbox-${process.getuid?.() ?? ''}-${project}`);
};

/** @throws Error when somebody else could read what is kept there */
function openDirectory(directory: string): void {
  makeDirectory(directory, 0o700);
  const found = lstatSync(directory);
  const mine = process.getuid === undefined || found.uid === process.getuid();
  if (!found.isDirectory() || !mine)
    throw new Error(
      `The development mailbox does not keep mail in ${directory}: it is no folder of yours. Set mailboxDirectory.`,
    );
}

/** The last messages of development, as files that processes share. */
export class MailboxFiles {
  readonly #directory: string;
  readonly #most: number;

  constructor(directory: string, most: number) {
    this.#directory = directory;
    this.#most = most;
    openDirectory(directory);
  }

  /** A message that is there already is replaced. */
  write(mail: KeptMail, attachments: readonly Buffer[]): void {
    attachments.forEach((content, at) => {
      writeFileSync(this.#path(`${mail.id}.${at}.part`), content, OWNER_ONLY);
    });
    const unfinished = this.#path(`${mail.id}.${process.pid}.new`);
    writeFileSync(unfinished, JSON.stringify(mail), OWNER_ONLY);
    renameSync(unfinished, this.#path(`${mail.id}.json`));
    this.#forget();
  }

  /** The latest first; of one address, if it is given. */
  list(address?: string): KeptMail[] {
    const all = this.#ids().flatMap((id) => this.find(id) ?? []);
    const wanted = address?.toLowerCase();
    return all
      .filter((mail) => wanted === undefined || addressesOf(mail).includes(wanted))
      .sort((one, other) => (one.sentAt === other.sentAt ? 0 : one.sentAt < other.sentAt ? 1 : -1));
  }

  find(id: string): KeptMail | undefined {
    const content = this.#read(id, `${id}.json`);
    return content && (JSON.parse(content.toString()) as KeptMail);
  }

  attachment(id: string, at: number): Buffer | undefined {
    return Number.isInteger(at) && at >= 0 ? this.#read(id, `${id}.${at}.part`) : undefined;
  }

  #read(id: string, file: string): Buffer | undefined {
    if (!ID.test(id)) return undefined;
    try {
      return readFileSync(this.#path(file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  #ids(): string[] {
    const files = readdirSync(this.#directory).filter((file) => file.endsWith('.json'));
    return files.map((file) => file.slice(0, -'.json'.length)).filter((id) => ID.test(id));
  }

  #forget(): void {
    if (this.#ids().length <= this.#most) return;
    const gone = new Set(
      this.list()
        .slice(this.#most)
        .map(({ id }) => id),
    );
    for (const file of readdirSync(this.#directory)) {
      if (gone.has(file.split('.')[0] ?? '')) rmSync(this.#path(file), { force: true });
    }
  }

  #path(file: string): string {
    return join(this.#directory, file);
  }
}
