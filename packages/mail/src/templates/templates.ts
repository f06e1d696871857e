import type { MailTemplate } from '../contributions.ts';
import { mailErrors } from '../errors.ts';
import { oneLine, shortened } from '../one-line.ts';
import { LAYOUT, withStyles } from './layout.ts';
import { htmlPart, type Part, plainValues, textPart } from './liquid.ts';

type Overrides = Readonly<Record<string, Partial<MailTemplate>>>;
type Values = Readonly<Record<string, unknown>>;

const LAYOUT_NAME = 'mail/layout';
const PREHEADER_LENGTH = 140;
const SUBJECT_LENGTH = 300;

interface ReadyTemplate {
  readonly subject: Part;
  readonly preheader: Part | undefined;
  readonly html: Part;
  readonly text: Part;
}

export interface Surroundings {
  readonly brand: { readonly name: string; readonly logoUrl: string | null };
  readonly unsubscribeUrl?: string;
  /** In place of the template's own. */
  readonly subject?: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** @throws Error that names the template and what is wrong with it */
function ready<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Error(`The mail template ${name} is no Liquid: ${(error as Error).message}`);
  }
}

/** Every template that a message can be made of. */
export class Templates {
  readonly #templates = new Map<string, ReadyTemplate>();
  readonly #layout: { readonly html: Part; readonly text: Part };

  /** @throws Error for what is no Liquid, and for an override of a template that nobody brings */
  constructor(brought: ReadonlyMap<string, MailTemplate>, overrides: Overrides) {
    for (const name of Object.keys(overrides)) {
      if (name === LAYOUT_NAME || brought.has(name)) continue;
      throw new Error(
        `No plugin brings the mail template ${name}. There are: ${[...brought.keys(), LAYOUT_NAME].join(', ')}.`,
      );
    }
    const { html = LAYOUT.html, text = LAYOUT.text } = overrides[LAYOUT_NAME] ?? {};
    this.#layout = ready(LAYOUT_NAME, () => ({ html: htmlPart(html), text: textPart(text) }));
    for (const [name, own] of brought) {
      const merged = { ...own, ...overrides[name] };
      const parts = ready(name, () => ({
        subject: textPart(merged.subject),
        preheader: merged.preheader === undefined ? undefined : textPart(merged.preheader),
        html: htmlPart(withStyles(merged.html)),
        text: textPart(merged.text),
      }));
      this.#templates.set(name, parts);
    }
  }

  has(name: string): boolean {
    return this.#templates.has(name);
  }

  /** @throws {MAIL_TEMPLATE_FAILED} @throws TypeError for an unknown template */
  render(name: string, values: Values, around: Surroundings): RenderedMail {
    const template = this.#templates.get(name);
    if (!template)
      throw new TypeError(
        `No registered plugin brings the mail template "${name}". There are: ${[...this.#templates.keys()].join(', ')}.`,
      );
    const { brand, unsubscribeUrl = null } = around;
    const plain = plainValues({ ...values, brand });
    try {
      const subject = shortened(oneLine(around.subject ?? template.subject(plain)), SUBJECT_LENGTH);
      const text = template.text(plain);
      const preheader = shortened(oneLine(template.preheader?.(plain) ?? text), PREHEADER_LENGTH);
      const outside = { subject, preheader, brand, unsubscribeUrl };
      return {
        subject,
        html: this.#layout.html({ ...outside, content: template.html(plain) }),
        text: this.#layout.text({ ...outside, content: text }),
      };
    } catch (error) {
      const detail = `${name}: ${shortened((error as Error).message, 500)}`;
      throw mailErrors.MAIL_TEMPLATE_FAILED({ detail, cause: error });
    }
  }
}
