import { defineErrors } from './crm-error.ts';

/** What any route may answer. */
export const errors = defineErrors({
  VALIDATION_FAILED: { status: 400, title: 'The request is not valid' },
  INVALID_REFERENCE: { status: 400, title: 'A referenced record cannot be used' },
  UNAUTHENTICATED: { status: 401, title: 'Sign in first' },
  FORBIDDEN: { status: 403, title: 'You may not do this' },
  CROSS_SITE_REQUEST: { status: 403, title: 'The request does not come from a page of this site' },
  NOT_FOUND: { status: 404, title: 'Not found' },
  CONFLICT: { status: 409, title: 'The request conflicts with the present state' },
  ALREADY_EXISTS: { status: 409, title: 'Another record has this value' },
  IDEMPOTENCY_IN_FLIGHT: { status: 409, title: 'The first request with this key is still running' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: 'The idempotency key belongs to another request' },
  SECRET_ALREADY_SHOWN: { status: 409, title: 'The secret was shown once already' },
  STILL_REFERENCED: { status: 409, title: 'Other records refer to this one' },
  STALE_VERSION: { status: 412, title: 'The record has changed since you read it' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The request body is too large' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The content type is not supported' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  CONTEXT_REQUIRED: { status: 500, title: 'A query needs a ctx' },
  INTERNAL_ERROR: { status: 500, title: 'Something went wrong on our side' },
  UNAVAILABLE: { status: 503, title: 'The service is not available right now' },
  BOARD_COLUMN_FULL: { status: 409, title: 'The stage has reached its limit' },
  ORGANIZATION_ACTIVE: { status: 409, title: 'The organization is active' },
  ORGANIZATION_LIMIT_REACHED: { status: 409, title: 'You administer as many organizations as one may create' },
  ORGANIZATION_ERASING: { status: 409, title: 'The organization is being erased' },
  LAST_ADMIN: { status: 409, title: 'An organization needs an active admin' },
});
