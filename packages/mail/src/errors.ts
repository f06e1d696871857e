import { defineErrors } from '@bottlecrm/core';

export const mailErrors = defineErrors({
  MAIL_INVALID: { status: 422, title: 'The message cannot be sent' },
  MAIL_TEMPLATE_FAILED: { status: 500, title: 'The template of the message cannot be rendered' },
  MAIL_NOT_FAILED: { status: 409, title: 'The message has not failed' },
  MAIL_CONTENT_GONE: { status: 409, title: 'The message is no longer kept' },
});
