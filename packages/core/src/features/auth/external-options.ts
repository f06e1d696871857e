import type { FastifyRequest } from 'fastify';
import type { JWTPayload } from 'jose';
import type { Role } from '../../entity/roles.ts';

/** Who a token of the host's own issuer speaks for. */
export interface ExternalIdentity {
  /** What the issuer calls the user: never changes, and is never given to somebody else. */
  readonly subject: string;
  readonly email?: string | undefined;
  /** Whether the issuer knows the address to be the user's. Only then does it find or create a user. @defaultValue false */
  readonly emailVerified?: boolean | undefined;
  readonly name?: string | undefined;
  /** The organization that the request acts in. Without it the caller is in none. */
  readonly orgId?: string | undefined;
  /** For a profile that is created: never above the issuer's `highestRole`. @defaultValue 'user' */
  readonly role?: Role | undefined;
}

/** An issuer of JWTs whose tokens are accepted as `Authorization: Bearer`. */
export interface ExternalIssuer {
  /** `iss` of its tokens, exactly. */
  readonly issuer: string;
  /** Where its public keys are: https, or http on this machine. */
  readonly jwksUri: string;
  /** `aud` that its tokens carry for this installation; one of them is enough. */
  readonly audience: string | readonly string[];
  /** Signature algorithms that are accepted, all of them of key pairs. @defaultValue RS, PS and ES 256 to 512, EdDSA */
  readonly algorithms?: readonly string[];
  /** `typ` that the header of its tokens must carry, such as `at+jwt`. @defaultValue any */
  readonly tokenType?: string;
  /**
   * What a verified token says. Undefined refuses it.
   * @defaultValue `sub`, `email`, `email_verified`, `name` and, as the organization, `org_id`
   */
  readonly mapClaims?: (payload: JWTPayload) => ExternalIdentity | undefined | Promise<ExternalIdentity | undefined>;
  /**
   * Who is created on first sight: nobody, users with a verified address, or also their profile in the organization that the
   * token names. A member who was deactivated stays so. @defaultValue false
   */
  readonly provision?: false | 'users' | 'members';
  /** The most that a created profile may be. @defaultValue 'user' */
  readonly highestRole?: Role;
}

/** Who the host says that a request comes from: a user of the CRM by id or address, and in which organization. */
export interface ResolvedIdentity {
  readonly userId?: string;
  /** The host vouches that it is the caller's. */
  readonly email?: string;
  /** Without it the caller is in no organization. */
  readonly orgId?: string;
}

/** Undefined: the request is not the host's, and is treated as any other. What it throws refuses the request. */
export type ResolveIdentity = (
  request: FastifyRequest,
) => ResolvedIdentity | undefined | Promise<ResolvedIdentity | undefined>;
