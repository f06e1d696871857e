import type { Portal } from './links.ts';

/** What the portal says of a document besides itself. */
export interface PortalState {
  /** Whether the client may answer. */
  readonly isOpen: boolean;
  /** What became of it, in words. */
  readonly told?: string;
}

/** What decides it. Days are `YYYY-MM-DD`. */
interface Standing {
  readonly status: string;
  readonly expiryDate?: string | null;
  readonly dueDate?: string | null;
}

const ESTIMATE_WORDS: Readonly<Record<string, string>> = {
  accepted: 'This estimate is accepted.',
  declined: 'This estimate is declined.',
  expired: 'This estimate is expired.',
};
const INVOICE_WORDS: Readonly<Record<string, string>> = {
  paid: 'This invoice is paid. Thank you.',
  cancelled: 'This invoice is cancelled: please do not pay it.',
};
const PAST_DUE = 'This invoice is past its due date.';

/** The page of a document as it stands today. */
export function portalStateOf(type: Portal, { status, expiryDate, dueDate }: Standing, today: string): PortalState {
  const isWaiting = status === 'sent' || status === 'viewed';
  if (type === 'estimate') {
    if (isWaiting && !(expiryDate && expiryDate < today)) return { isOpen: true };
    const told = ESTIMATE_WORDS[isWaiting ? 'expired' : status];
    return { isOpen: false, ...(told ? { told } : {}) };
  }
  const isLate = (isWaiting || status === 'partially_paid') && Boolean(dueDate && dueDate < today);
  const told = isLate || status === 'overdue' ? PAST_DUE : INVOICE_WORDS[status];
  return { isOpen: false, ...(told ? { told } : {}) };
}
