import { defineMoves } from '@bottlecrm/core';
import { hasLines, isNotConverted, isNotLapsed } from '../documents/guards.ts';
import { refuseMove } from '../documents/refuse-move.ts';
import { estimateAccepted, estimateConverted, estimateDeclined, estimateExpired, estimateSent } from '../events.ts';
import { Estimate } from './estimate.ts';

/** Every way from one status of an estimate to another. The routes, the documentation and the tests are made from this. */
export const ESTIMATE_MOVES = defineMoves(Estimate, refuseMove, {
  send: {
    from: ['draft'],
    to: ['sent'],
    by: 'member',
    guards: [hasLines, isNotLapsed],
    stamps: 'sentAt',
    event: estimateSent,
    summary: 'Send an estimate to its client',
  },
  view: {
    from: ['sent'],
    to: ['viewed'],
    by: 'client',
    stamps: 'viewedAt',
    summary: 'The client opened the estimate',
  },
  accept: {
    from: ['sent', 'viewed'],
    to: ['accepted'],
    by: 'client',
    guards: [isNotLapsed],
    stamps: 'acceptedAt',
    event: estimateAccepted,
    summary: 'The client accepted the estimate',
  },
  decline: {
    from: ['sent', 'viewed'],
    to: ['declined'],
    by: 'client',
    guards: [isNotLapsed],
    stamps: 'declinedAt',
    event: estimateDeclined,
    summary: 'The client declined the estimate',
  },
  expire: {
    from: ['sent', 'viewed'],
    to: ['expired'],
    by: 'schedule',
    event: estimateExpired,
    summary: 'The expiry date has passed',
  },
  convert: {
    from: ['accepted'],
    to: ['accepted'],
    by: 'member',
    guards: [isNotConverted],
    stamps: 'convertedAt',
    event: estimateConverted,
    summary: 'Make an invoice of an accepted estimate, once',
  },
});
