/** Tells whoever delivers that this process has committed rows of the outbox. */
export class OutboxSignal {
  readonly #listeners = new Set<() => void>();

  /** Says that rows were committed. One function for the life of the application: a transaction says it once. */
  readonly committed = (): void => {
    for (const listener of this.#listeners) listener();
  };

  /** Calls `listener` after each commit until the answered function is called. */
  onCommitted(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
