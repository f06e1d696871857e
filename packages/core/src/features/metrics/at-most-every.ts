/** Asks again only when the last answer is `ms` old, and never twice at once. What fails is asked again at the next call. */
export function atMostEvery<T>(ms: number, ask: () => Promise<T>, now: () => number = () => performance.now()) {
  let asked: { readonly at: number; readonly answer: Promise<T> } | undefined;
  return (): Promise<T> => {
    if (asked && now() - asked.at < ms) return asked.answer;
    const next = { at: now(), answer: ask() };
    asked = next;
    next.answer.catch(() => {
      if (asked === next) asked = undefined;
    });
    return next.answer;
  };
}
