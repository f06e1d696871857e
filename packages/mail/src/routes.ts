import { handler, IdParams, problemResponses } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { listMailMessages, type MailMessagesFilter } from './messages/list.ts';
import { retryMailMessage } from './messages/retry.ts';
import {
  MailMessageResponse,
  MailMessagesQuery,
  MailMessagesResponse,
  MailSettingsResponse,
  UpdateMailSettingsBody,
} from './schemas.ts';
import type { MailService } from './service.ts';
import { findSettings, type MailSettings, updateSettings } from './settings/settings.ts';

const tags = ['Mail'];

export function mailRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: MailMessagesFilter }>(
    '/mail/messages',
    {
      schema: {
        operationId: 'listMailMessages',
        summary: 'Messages of the organization and how they fared, the newest first',
        tags,
        querystring: MailMessagesQuery,
        response: { 200: MailMessagesResponse, ...problemResponses },
      },
      config: { permission: 'mailMessage:read' },
    },
    handler((ctx, request) => listMailMessages(ctx, request.query)),
  );
  app.post<{ Params: { id: string } }>(
    '/mail/messages/:id/retry',
    {
      schema: {
        operationId: 'retryMailMessage',
        summary: 'Send a failed message again',
        tags,
        params: IdParams,
        response: { 200: MailMessageResponse, ...problemResponses },
      },
      config: { permission: 'mailMessage:retry' },
    },
    handler((ctx, request) => retryMailMessage(ctx, request.params.id)),
  );
  const settings = (answer: MailSettings) => ({
    ...answer,
    fromAddress: app.crm.service<MailService>('mail').from.address,
  });
  app.get(
    '/mail/settings',
    {
      schema: {
        operationId: 'getMailSettings',
        summary: 'How the organization’s messages are signed',
        tags,
        response: { 200: MailSettingsResponse, ...problemResponses },
      },
      config: { permission: 'mailSettings:read' },
    },
    handler(async (ctx) => settings(await findSettings(ctx))),
  );
  app.patch<{ Body: Partial<MailSettings> }>(
    '/mail/settings',
    {
      schema: {
        operationId: 'updateMailSettings',
        summary: 'Change how the organization’s messages are signed',
        tags,
        body: UpdateMailSettingsBody,
        response: { 200: MailSettingsResponse, ...problemResponses },
      },
      config: { permission: 'mailSettings:update' },
    },
    handler(async (ctx, request) => settings(await updateSettings(ctx, request.body))),
  );
}
