import { apiRoutes, IdParams } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { listMailMessages } from './messages/list.ts';
import { retryMailMessage } from './messages/retry.ts';
import { mailPermissions } from './permissions.ts';
import {
  MailMessageResponse,
  MailMessagesQuery,
  MailMessagesResponse,
  MailSettingsResponse,
  UpdateMailSettingsBody,
} from './schemas.ts';
import type { MailService } from './service.ts';
import { findSettings, type MailSettings, updateSettings } from './settings/settings.ts';

export function mailRoutes(app: FastifyInstance): void {
  const route = apiRoutes(app, { tag: 'Mail', permissions: mailPermissions });
  route('GET', '/mail/messages', {
    operationId: 'listMailMessages',
    summary: 'Messages of the organization and how they fared, the newest first',
    permission: 'mailMessage:read',
    query: MailMessagesQuery,
    answers: MailMessagesResponse,
    run: (ctx, { query }) => listMailMessages(ctx, query),
  });
  route('POST', '/mail/messages/:id/retry', {
    operationId: 'retryMailMessage',
    summary: 'Send a failed message again',
    permission: 'mailMessage:retry',
    params: IdParams,
    answers: MailMessageResponse,
    run: (ctx, { params }) => retryMailMessage(ctx, params.id),
  });
  const withAddress = (settings: MailSettings) => ({
    ...settings,
    fromAddress: app.crm.service<MailService>('mail').from.address,
  });
  route('GET', '/mail/settings', {
    operationId: 'getMailSettings',
    summary: 'How the organization’s messages are signed',
    permission: 'mailSettings:read',
    answers: MailSettingsResponse,
    run: async (ctx) => withAddress(await findSettings(ctx)),
  });
  route('PATCH', '/mail/settings', {
    operationId: 'updateMailSettings',
    summary: 'Change how the organization’s messages are signed',
    permission: 'mailSettings:update',
    body: UpdateMailSettingsBody,
    answers: MailSettingsResponse,
    run: async (ctx, { body }) => withAddress(await updateSettings(ctx, body)),
  });
}
