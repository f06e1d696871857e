import type { RefusedMove } from '@bottlecrm/core';
import { invoiceErrors } from '../errors.ts';

/** Makes the refusal of a document whose status a move does not start from. */
export const refuseMove: RefusedMove = ({ verb, status, from }) =>
  invoiceErrors.DOCUMENT_MOVE_REFUSED(`It is ${status}: ${verb} needs one that is ${from.join(', ')}.`);
