/** Who sends a document, and what its letterhead says below the name. */
export interface Party {
  readonly name: string;
  /** Address, phone and the like; empty ones are left out. */
  readonly lines?: readonly (string | null | undefined)[];
}

export interface DocumentLine {
  readonly name: string;
  readonly description?: string | null;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discountAmount?: string;
  readonly taxRate?: string;
  readonly amount: string;
}

export interface PrintedTotals {
  readonly subtotal: string;
  readonly discountTotal: string;
  readonly taxTotal: string;
  readonly shipping?: string;
  readonly total: string;
  readonly amountPaid?: string;
  readonly amountDue?: string;
}

/** What a document is rendered from. Amounts are decimal strings, days `YYYY-MM-DD`. */
export interface DocumentParts {
  readonly organization: Party;
  readonly client: Party;
  readonly document: {
    readonly type: 'invoice' | 'estimate';
    readonly number: string;
    readonly currency: string;
    /** Decimals of the currency's minor unit. @defaultValue what the runtime knows */
    readonly currencyDigits?: number;
    readonly title?: string | null;
    readonly issueDate?: string | null;
    readonly dueDate?: string | null;
    readonly expiryDate?: string | null;
    readonly poNumber?: string | null;
    readonly notes?: string | null;
    readonly terms?: string | null;
  };
  readonly lines: readonly DocumentLine[];
  readonly totals: PrintedTotals;
  readonly template?: {
    /** Liquid. @defaultValue the built-in document */
    readonly html?: string | undefined;
    readonly css?: string | undefined;
    /** A PNG, JPEG, GIF or WebP as `data:` URL; anything else is left out. */
    readonly logo?: string | undefined;
    /** `#RRGGBB` */
    readonly primaryColor?: string | undefined;
    readonly secondaryColor?: string | undefined;
    readonly footer?: string | null | undefined;
  };
  /** BCP 47. @defaultValue 'en' */
  readonly locale?: string;
}
