// Written by `bottlecrm client`: run it again instead of editing this file.

export interface paths {
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, and where
         * @description Who is signed in, and where. Any signed-in caller.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, and where
         * @description Who is signed in, and where. Any signed-in caller.
         */
        get: operations["getMeShort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the caller's own name and picture, in every organization
         * @description Change the caller's own name and picture, in every organization. Any signed-in caller.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the refresh token for new tokens
         * @description A refresh token is good once. Used again it ends the session, except that a repetition within ten seconds answers the same next token. In browser mode the cookie will do. No credential.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session
         * @description End this session. Any signed-in caller.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End every session of the user
         * @description End every session of the user. Any signed-in caller.
         */
        post: operations["logoutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/switch-org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue the session in another organization of the user
         * @description Continue the session in another organization of the user. Any signed-in caller.
         */
        post: operations["switchOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The devices on which the caller is signed in
         * @description The devices on which the caller is signed in. Any signed-in caller.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign one device out
         * @description Sign one device out. Any signed-in caller.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/magic-link/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a sign-in link and a code mailed
         * @description The answer is the same for every address. A new link voids the older ones. At most 5 an hour are sent to an address. No credential.
         */
        post: operations["requestMagicLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/magic-link/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the token of a mailed link, or with the address and the code of the mail
         * @description Once, within the time that the mail says. After five wrong codes the link is dead too. No credential.
         */
        post: operations["verifyMagicLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's organizations, and those it administers that are deactivated
         * @description The caller's organizations, and those it administers that are deactivated. Any signed-in caller.
         */
        get: operations["listOwnOrganizations"];
        put?: never;
        /**
         * Create an organization; the caller becomes its admin
         * @description Create an organization; the caller becomes its admin. Any signed-in caller.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The current organization
         * @description The current organization. Permission `organization:read`.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /**
         * Deactivate the current organization: everybody is out on their next request
         * @description Records stay: an admin reactivates it, or has it erased, which is a step of its own. Permission `organization:delete`.
         */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /**
         * Change the current organization
         * @description Change the current organization. Permission `organization:update`.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/orgs/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the members of a deactivated organization in again
         * @description Let the members of a deactivated organization in again. Any signed-in caller.
         */
        post: operations["reactivateOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orgs/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a deactivated organization and everything of it, for good
         * @description It is done by a job. User accounts stay. Sent again, it goes on where it was interrupted. Any signed-in caller.
         */
        post: operations["eraseOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Member record
         * @description Get a Member record. Permission `profile:read`, token scope `members:read`.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * End a membership; inviting again reopens the same profile
         * @description The member is out on its next request, its personal tokens sleep, and invitations that it sent and nobody has accepted are withdrawn. What it is assigned to stays readable. Permission `profile:delete`.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /**
         * Change part of a Member record
         * @description Change part of a Member record. Permission `profile:update`.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/api/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the caller's own phone and job title here
         * @description Change the caller's own phone and job title here. Permission `profile:updateOwn`.
         */
        patch: operations["updateOwnProfile"];
        trace?: never;
    };
    "/api/org/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the current organization
         * @description Leave the current organization. Permission `organization:leave`.
         */
        post: operations["leaveOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite an address; an invitation that it has not answered is renewed
         * @description The link is mailed, is good for seven days and once. Nobody can give a role above its own. Permission `member:invite`.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invitations of the organization, the newest first
         * @description The invitations of the organization, the newest first. Permission `member:invite`.
         */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail an invitation again, with a new link and a new term
         * @description Mail an invitation again, with a new link and a new term. Permission `member:invite`.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation: its link is void
         * @description Withdraw an invitation: its link is void. Permission `member:invite`.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Become a member by the token of an invitation
         * @description Who is new here is signed in. Who has an account already gets no tokens, unless it is signed in with that account: then its session goes on in this organization. No credential.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The security audit log of the organization, the newest first
         * @description The security audit log of the organization, the newest first. Permission `auditLog:read`.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller may do, and how far it reaches
         * @description What the caller may do, and how far it reaches. Any member or token.
         */
        get: operations["getPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The personal access tokens of the caller, newest first
         * @description The personal access tokens of the caller, newest first. Permission `token:read`.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Make a personal access token
         * @description The answer shows the secret, once. A repeat under the same Idempotency-Key is 409. Permission `token:create`. The answer holds a secret that is shown once.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the personal access tokens of the caller
         * @description One of the personal access tokens of the caller. Permission `token:read`.
         */
        get: operations["getToken"];
        put?: never;
        post?: never;
        /**
         * End one of the personal access tokens of the caller; again, it changes nothing
         * @description End one of the personal access tokens of the caller; again, it changes nothing. Permission `token:revoke`.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The personal access tokens of every member, newest first
         * @description The personal access tokens of every member, newest first. Permission `memberToken:read`.
         */
        get: operations["listMemberTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the personal access tokens of every member
         * @description One of the personal access tokens of every member. Permission `memberToken:read`.
         */
        get: operations["getMemberToken"];
        put?: never;
        post?: never;
        /**
         * End one of the personal access tokens of every member; again, it changes nothing
         * @description End one of the personal access tokens of every member; again, it changes nothing. Permission `memberToken:revoke`.
         */
        delete: operations["revokeMemberToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The API keys of the organization, newest first
         * @description The API keys of the organization, newest first. Permission `apiKey:read`.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key of the organization
         * @description The answer shows the secret, once. A repeat under the same Idempotency-Key is 409. Permission `apiKey:create`. The answer holds a secret that is shown once.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the API keys of the organization
         * @description One of the API keys of the organization. Permission `apiKey:read`.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * End one of the API keys of the organization; again, it changes nothing
         * @description End one of the API keys of the organization; again, it changes nothing. Permission `apiKey:revoke`.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entities, their fields, filters and relations
         * @description The entities, their fields, filters and relations. Any member or token.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Member records
         * @description List Member records. Permission `profile:read`, token scope `members:read`.
         */
        get: operations["listMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Team records
         * @description List Team records. Permission `team:read`, token scope `teams:read`.
         */
        get: operations["listTeam"];
        /**
         * Create a Team record, or update the one with the same unique value
         * @description Create a Team record, or update the one with the same unique value. Permission `team:create`.
         */
        put: operations["upsertTeam"];
        /**
         * Create a Team record
         * @description Create a Team record. Permission `team:create`.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Team records: the list with nested conditions in a body
         * @description Query Team records: the list with nested conditions in a body. Permission `team:read`, token scope `teams:read`.
         */
        post: operations["queryTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Team records, or update those that match
         * @description Create up to 500 Team records, or update those that match. Permission `team:create`.
         */
        post: operations["batchTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Team records
         * @description Update, delete or restore up to 500 Team records. Permission `team:bulk`.
         */
        post: operations["bulkTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Team record
         * @description Get a Team record. Permission `team:read`, token scope `teams:read`.
         */
        get: operations["getTeam"];
        /**
         * Replace a Team record: absent optional fields become null
         * @description Replace a Team record: absent optional fields become null. Permission `team:update`.
         */
        put: operations["replaceTeam"];
        post?: never;
        /**
         * Delete a Team record; it can be restored, unless it is purged
         * @description Delete a Team record; it can be restored, unless it is purged. Permission `team:delete`.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /**
         * Change part of a Team record
         * @description Change part of a Team record. Permission `team:update`.
         */
        patch: operations["updateTeam"];
        trace?: never;
    };
    "/api/teams/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Team record; a live one stays as it is
         * @description Restore a deleted Team record; a live one stays as it is. Permission `team:delete`.
         */
        post: operations["restoreTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CustomField records
         * @description List CustomField records. Permission `customField:read`.
         */
        get: operations["listCustomField"];
        put?: never;
        /**
         * Create a CustomField record
         * @description Create a CustomField record. Permission `customField:create`.
         */
        post: operations["createCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/custom-fields/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query CustomField records: the list with nested conditions in a body
         * @description Query CustomField records: the list with nested conditions in a body. Permission `customField:read`.
         */
        post: operations["queryCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CustomField record
         * @description Get a CustomField record. Permission `customField:read`.
         */
        get: operations["getCustomField"];
        /**
         * Replace a CustomField record: absent optional fields become null
         * @description Replace a CustomField record: absent optional fields become null. Permission `customField:update`.
         */
        put: operations["replaceCustomField"];
        post?: never;
        /**
         * Delete a CustomField record; it can be restored, unless it is purged
         * @description Delete a CustomField record; it can be restored, unless it is purged. Permission `customField:delete`.
         */
        delete: operations["deleteCustomField"];
        options?: never;
        head?: never;
        /**
         * Change part of a CustomField record
         * @description Change part of a CustomField record. Permission `customField:update`.
         */
        patch: operations["updateCustomField"];
        trace?: never;
    };
    "/api/custom-fields/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted CustomField record; a live one stays as it is
         * @description Restore a deleted CustomField record; a live one stays as it is. Permission `customField:delete`.
         */
        post: operations["restoreCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/form-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Form key records
         * @description List Form key records. Permission `formKey:read`.
         */
        get: operations["listFormKey"];
        put?: never;
        /**
         * Make a key for a public form
         * @description The answer shows the key, once. A repeat under the same Idempotency-Key is 409. Permission `formKey:create`. The answer holds a secret that is shown once.
         */
        post: operations["createFormKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/form-keys/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Form key records: the list with nested conditions in a body
         * @description Query Form key records: the list with nested conditions in a body. Permission `formKey:read`.
         */
        post: operations["queryFormKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/form-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Form key record
         * @description Get a Form key record. Permission `formKey:read`.
         */
        get: operations["getFormKey"];
        /**
         * Replace a Form key record: absent optional fields become null
         * @description Replace a Form key record: absent optional fields become null. Permission `formKey:update`.
         */
        put: operations["replaceFormKey"];
        post?: never;
        /**
         * Delete a Form key record; it can be restored, unless it is purged
         * @description Delete a Form key record; it can be restored, unless it is purged. Permission `formKey:delete`.
         */
        delete: operations["deleteFormKey"];
        options?: never;
        head?: never;
        /**
         * Change part of a Form key record
         * @description Change part of a Form key record. Permission `formKey:update`.
         */
        patch: operations["updateFormKey"];
        trace?: never;
    };
    "/api/form-keys/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Form key record; a live one stays as it is
         * @description Restore a deleted Form key record; a live one stays as it is. Permission `formKey:delete`.
         */
        post: operations["restoreFormKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Account records
         * @description List Account records. Permission `account:read`, token scope `accounts:read`.
         */
        get: operations["listAccount"];
        /**
         * Create an Account record, or update the one with the same unique value
         * @description Create an Account record, or update the one with the same unique value. Permission `account:create`, token scope `accounts:write`.
         */
        put: operations["upsertAccount"];
        /**
         * Create an Account record
         * @description Create an Account record. Permission `account:create`, token scope `accounts:write`.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Account records: the list with nested conditions in a body
         * @description Query Account records: the list with nested conditions in a body. Permission `account:read`, token scope `accounts:read`.
         */
        post: operations["queryAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Account records, or update those that match
         * @description Create up to 500 Account records, or update those that match. Permission `account:create`, token scope `accounts:write`.
         */
        post: operations["batchAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Account records
         * @description Update, delete or restore up to 500 Account records. Permission `account:bulk`, token scope `accounts:write`.
         */
        post: operations["bulkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an Account record
         * @description Get an Account record. Permission `account:read`, token scope `accounts:read`.
         */
        get: operations["getAccount"];
        /**
         * Replace an Account record: absent optional fields become null
         * @description Replace an Account record: absent optional fields become null. Permission `account:update`, token scope `accounts:write`.
         */
        put: operations["replaceAccount"];
        post?: never;
        /**
         * Delete an Account record; it can be restored, unless it is purged
         * @description Delete an Account record; it can be restored, unless it is purged. Permission `account:delete`, token scope `accounts:write`.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Change part of an Account record
         * @description Change part of an Account record. Permission `account:update`, token scope `accounts:write`.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/api/accounts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Account record; a live one stays as it is
         * @description Restore a deleted Account record; a live one stays as it is. Permission `account:delete`, token scope `accounts:write`.
         */
        post: operations["restoreAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account's rollups, computed by the packages that are registered
         * @description Get an account's rollups, computed by the packages that are registered. Permission `account:read`, token scope `accounts:read`.
         */
        get: operations["getAccountSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Contact records
         * @description List Contact records. Permission `contact:read`, token scope `contacts:read`.
         */
        get: operations["listContact"];
        /**
         * Create a Contact record, or update the one with the same unique value
         * @description Create a Contact record, or update the one with the same unique value. Permission `contact:create`, token scope `contacts:write`.
         */
        put: operations["upsertContact"];
        /**
         * Create a Contact record
         * @description Create a Contact record. Permission `contact:create`, token scope `contacts:write`.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Contact records: the list with nested conditions in a body
         * @description Query Contact records: the list with nested conditions in a body. Permission `contact:read`, token scope `contacts:read`.
         */
        post: operations["queryContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Contact records, or update those that match
         * @description Create up to 500 Contact records, or update those that match. Permission `contact:create`, token scope `contacts:write`.
         */
        post: operations["batchContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Contact records
         * @description Update, delete or restore up to 500 Contact records. Permission `contact:bulk`, token scope `contacts:write`.
         */
        post: operations["bulkContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Contact record
         * @description Get a Contact record. Permission `contact:read`, token scope `contacts:read`.
         */
        get: operations["getContact"];
        /**
         * Replace a Contact record: absent optional fields become null
         * @description Replace a Contact record: absent optional fields become null. Permission `contact:update`, token scope `contacts:write`.
         */
        put: operations["replaceContact"];
        post?: never;
        /**
         * Delete a Contact record; it can be restored, unless it is purged
         * @description Delete a Contact record; it can be restored, unless it is purged. Permission `contact:delete`, token scope `contacts:write`.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /**
         * Change part of a Contact record
         * @description Change part of a Contact record. Permission `contact:update`, token scope `contacts:write`.
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/api/contacts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Contact record; a live one stays as it is
         * @description Restore a deleted Contact record; a live one stays as it is. Permission `contact:delete`, token scope `contacts:write`.
         */
        post: operations["restoreContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Lead records
         * @description List Lead records. Permission `lead:read`, token scope `leads:read`.
         */
        get: operations["listLead"];
        /**
         * Create a Lead record, or update the one with the same unique value
         * @description Create a Lead record, or update the one with the same unique value. Permission `lead:create`, token scope `leads:write`.
         */
        put: operations["upsertLead"];
        /**
         * Create a Lead record
         * @description Create a Lead record. Permission `lead:create`, token scope `leads:write`.
         */
        post: operations["createLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Lead records: the list with nested conditions in a body
         * @description Query Lead records: the list with nested conditions in a body. Permission `lead:read`, token scope `leads:read`.
         */
        post: operations["queryLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Lead records, or update those that match
         * @description Create up to 500 Lead records, or update those that match. Permission `lead:create`, token scope `leads:write`.
         */
        post: operations["batchLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Lead records
         * @description Update, delete or restore up to 500 Lead records. Permission `lead:bulk`, token scope `leads:write`.
         */
        post: operations["bulkLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Lead record
         * @description Get a Lead record. Permission `lead:read`, token scope `leads:read`.
         */
        get: operations["getLead"];
        /**
         * Replace a Lead record: absent optional fields become null
         * @description Replace a Lead record: absent optional fields become null. Permission `lead:update`, token scope `leads:write`.
         */
        put: operations["replaceLead"];
        post?: never;
        /**
         * Delete a Lead record; it can be restored, unless it is purged
         * @description Delete a Lead record; it can be restored, unless it is purged. Permission `lead:delete`, token scope `leads:write`.
         */
        delete: operations["deleteLead"];
        options?: never;
        head?: never;
        /**
         * Change part of a Lead record
         * @description Change part of a Lead record. Permission `lead:update`, token scope `leads:write`.
         */
        patch: operations["updateLead"];
        trace?: never;
    };
    "/api/leads/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Lead record; a live one stays as it is
         * @description Restore a deleted Lead record; a live one stays as it is. Permission `lead:delete`, token scope `leads:write`.
         */
        post: operations["restoreLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-pipelines/{id}/stages/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put the stages of a pipeline into an order
         * @description Put the stages of a pipeline into an order. Permission `leadStage:update`, token scope `lead-stages:write`.
         */
        put: operations["orderLeadStages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Lead board: stages with their first cards
         * @description The Lead board: stages with their first cards. Permission `lead:read`, token scope `leads:read`.
         */
        get: operations["getLeadBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a Lead on its board
         * @description Move a Lead on its board. Permission `lead:update`, token scope `leads:write`.
         */
        post: operations["moveLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Lead pipeline records
         * @description List Lead pipeline records. Permission `leadPipeline:read`, token scope `lead-pipelines:read`.
         */
        get: operations["listLeadPipeline"];
        /**
         * Create a Lead pipeline record, or update the one with the same unique value
         * @description Create a Lead pipeline record, or update the one with the same unique value. Permission `leadPipeline:create`, token scope `lead-pipelines:write`.
         */
        put: operations["upsertLeadPipeline"];
        /**
         * Create a Lead pipeline record
         * @description Create a Lead pipeline record. Permission `leadPipeline:create`, token scope `lead-pipelines:write`.
         */
        post: operations["createLeadPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-pipelines/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Lead pipeline records: the list with nested conditions in a body
         * @description Query Lead pipeline records: the list with nested conditions in a body. Permission `leadPipeline:read`, token scope `lead-pipelines:read`.
         */
        post: operations["queryLeadPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-pipelines/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Lead pipeline records, or update those that match
         * @description Create up to 500 Lead pipeline records, or update those that match. Permission `leadPipeline:create`, token scope `lead-pipelines:write`.
         */
        post: operations["batchLeadPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-pipelines/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Lead pipeline records
         * @description Update, delete or restore up to 500 Lead pipeline records. Permission `leadPipeline:bulk`, token scope `lead-pipelines:write`.
         */
        post: operations["bulkLeadPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-pipelines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Lead pipeline record
         * @description Get a Lead pipeline record. Permission `leadPipeline:read`, token scope `lead-pipelines:read`.
         */
        get: operations["getLeadPipeline"];
        /**
         * Replace a Lead pipeline record: absent optional fields become null
         * @description Replace a Lead pipeline record: absent optional fields become null. Permission `leadPipeline:update`, token scope `lead-pipelines:write`.
         */
        put: operations["replaceLeadPipeline"];
        post?: never;
        /**
         * Delete a Lead pipeline record; it can be restored, unless it is purged
         * @description Delete a Lead pipeline record; it can be restored, unless it is purged. Permission `leadPipeline:delete`, token scope `lead-pipelines:write`.
         */
        delete: operations["deleteLeadPipeline"];
        options?: never;
        head?: never;
        /**
         * Change part of a Lead pipeline record
         * @description Change part of a Lead pipeline record. Permission `leadPipeline:update`, token scope `lead-pipelines:write`.
         */
        patch: operations["updateLeadPipeline"];
        trace?: never;
    };
    "/api/lead-pipelines/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Lead pipeline record; a live one stays as it is
         * @description Restore a deleted Lead pipeline record; a live one stays as it is. Permission `leadPipeline:delete`, token scope `lead-pipelines:write`.
         */
        post: operations["restoreLeadPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Lead stage records
         * @description List Lead stage records. Permission `leadStage:read`, token scope `lead-stages:read`.
         */
        get: operations["listLeadStage"];
        /**
         * Create a Lead stage record, or update the one with the same unique value
         * @description Create a Lead stage record, or update the one with the same unique value. Permission `leadStage:create`, token scope `lead-stages:write`.
         */
        put: operations["upsertLeadStage"];
        /**
         * Create a Lead stage record
         * @description Create a Lead stage record. Permission `leadStage:create`, token scope `lead-stages:write`.
         */
        post: operations["createLeadStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-stages/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Lead stage records: the list with nested conditions in a body
         * @description Query Lead stage records: the list with nested conditions in a body. Permission `leadStage:read`, token scope `lead-stages:read`.
         */
        post: operations["queryLeadStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-stages/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Lead stage records, or update those that match
         * @description Create up to 500 Lead stage records, or update those that match. Permission `leadStage:create`, token scope `lead-stages:write`.
         */
        post: operations["batchLeadStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-stages/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Lead stage records
         * @description Update, delete or restore up to 500 Lead stage records. Permission `leadStage:bulk`, token scope `lead-stages:write`.
         */
        post: operations["bulkLeadStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lead-stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Lead stage record
         * @description Get a Lead stage record. Permission `leadStage:read`, token scope `lead-stages:read`.
         */
        get: operations["getLeadStage"];
        /**
         * Replace a Lead stage record: absent optional fields become null
         * @description Replace a Lead stage record: absent optional fields become null. Permission `leadStage:update`, token scope `lead-stages:write`.
         */
        put: operations["replaceLeadStage"];
        post?: never;
        /**
         * Delete a Lead stage record; it can be restored, unless it is purged
         * @description Delete a Lead stage record; it can be restored, unless it is purged. Permission `leadStage:delete`, token scope `lead-stages:write`.
         */
        delete: operations["deleteLeadStage"];
        options?: never;
        head?: never;
        /**
         * Change part of a Lead stage record
         * @description Change part of a Lead stage record. Permission `leadStage:update`, token scope `lead-stages:write`.
         */
        patch: operations["updateLeadStage"];
        trace?: never;
    };
    "/api/lead-stages/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Lead stage record; a live one stays as it is
         * @description Restore a deleted Lead stage record; a live one stays as it is. Permission `leadStage:delete`, token scope `lead-stages:write`.
         */
        post: operations["restoreLeadStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a form that becomes a lead
         * @description The form's key in the header `X-Form-Key`; a browser must send it from one of the key's origins. No credential.
         */
        post: operations["submitLeadForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert a lead into an account and a contact
         * @description Convert a lead into an account and a contact. Permission `lead:convert`, token scope `leads:write`.
         */
        post: operations["convertLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Product records
         * @description List Product records. Permission `product:read`, token scope `products:read`.
         */
        get: operations["listProduct"];
        /**
         * Create a Product record, or update the one with the same unique value
         * @description Create a Product record, or update the one with the same unique value. Permission `product:create`, token scope `products:write`.
         */
        put: operations["upsertProduct"];
        /**
         * Create a Product record
         * @description Create a Product record. Permission `product:create`, token scope `products:write`.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Product records: the list with nested conditions in a body
         * @description Query Product records: the list with nested conditions in a body. Permission `product:read`, token scope `products:read`.
         */
        post: operations["queryProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Product records, or update those that match
         * @description Create up to 500 Product records, or update those that match. Permission `product:create`, token scope `products:write`.
         */
        post: operations["batchProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Product records
         * @description Update, delete or restore up to 500 Product records. Permission `product:bulk`, token scope `products:write`.
         */
        post: operations["bulkProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Product record
         * @description Get a Product record. Permission `product:read`, token scope `products:read`.
         */
        get: operations["getProduct"];
        /**
         * Replace a Product record: absent optional fields become null
         * @description Replace a Product record: absent optional fields become null. Permission `product:update`, token scope `products:write`.
         */
        put: operations["replaceProduct"];
        post?: never;
        /**
         * Delete a Product record; it can be restored, unless it is purged
         * @description Delete a Product record; it can be restored, unless it is purged. Permission `product:delete`, token scope `products:write`.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /**
         * Change part of a Product record
         * @description Change part of a Product record. Permission `product:update`, token scope `products:write`.
         */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/api/products/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Product record; a live one stays as it is
         * @description Restore a deleted Product record; a live one stays as it is. Permission `product:delete`, token scope `products:write`.
         */
        post: operations["restoreProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invoice template records
         * @description List Invoice template records. Permission `invoiceTemplate:read`, token scope `invoice-templates:read`.
         */
        get: operations["listInvoiceTemplate"];
        /**
         * Create an Invoice template record, or update the one with the same unique value
         * @description Create an Invoice template record, or update the one with the same unique value. Permission `invoiceTemplate:create`, token scope `invoice-templates:write`.
         */
        put: operations["upsertInvoiceTemplate"];
        /**
         * Create an Invoice template record
         * @description Create an Invoice template record. Permission `invoiceTemplate:create`, token scope `invoice-templates:write`.
         */
        post: operations["createInvoiceTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-templates/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Invoice template records: the list with nested conditions in a body
         * @description Query Invoice template records: the list with nested conditions in a body. Permission `invoiceTemplate:read`, token scope `invoice-templates:read`.
         */
        post: operations["queryInvoiceTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-templates/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Invoice template records, or update those that match
         * @description Create up to 500 Invoice template records, or update those that match. Permission `invoiceTemplate:create`, token scope `invoice-templates:write`.
         */
        post: operations["batchInvoiceTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-templates/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Invoice template records
         * @description Update, delete or restore up to 500 Invoice template records. Permission `invoiceTemplate:bulk`, token scope `invoice-templates:write`.
         */
        post: operations["bulkInvoiceTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an Invoice template record
         * @description Get an Invoice template record. Permission `invoiceTemplate:read`, token scope `invoice-templates:read`.
         */
        get: operations["getInvoiceTemplate"];
        /**
         * Replace an Invoice template record: absent optional fields become null
         * @description Replace an Invoice template record: absent optional fields become null. Permission `invoiceTemplate:update`, token scope `invoice-templates:write`.
         */
        put: operations["replaceInvoiceTemplate"];
        post?: never;
        /**
         * Delete an Invoice template record; it can be restored, unless it is purged
         * @description Delete an Invoice template record; it can be restored, unless it is purged. Permission `invoiceTemplate:delete`, token scope `invoice-templates:write`.
         */
        delete: operations["deleteInvoiceTemplate"];
        options?: never;
        head?: never;
        /**
         * Change part of an Invoice template record
         * @description Change part of an Invoice template record. Permission `invoiceTemplate:update`, token scope `invoice-templates:write`.
         */
        patch: operations["updateInvoiceTemplate"];
        trace?: never;
    };
    "/api/invoice-templates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Invoice template record; a live one stays as it is
         * @description Restore a deleted Invoice template record; a live one stays as it is. Permission `invoiceTemplate:delete`, token scope `invoice-templates:write`.
         */
        post: operations["restoreInvoiceTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-templates/{id}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A template's logo
         * @description A template's logo. Permission `invoiceTemplate:read`, token scope `invoice-templates:read`.
         */
        get: operations["getInvoiceTemplateLogo"];
        /**
         * Give a template its logo, in place of the one that it had
         * @description Give a template its logo, in place of the one that it had. Permission `invoiceTemplate:update`, token scope `invoice-templates:write`.
         */
        put: operations["setInvoiceTemplateLogo"];
        post?: never;
        /**
         * Take a template's logo away
         * @description Take a template's logo away. Permission `invoiceTemplate:update`, token scope `invoice-templates:write`.
         */
        delete: operations["deleteInvoiceTemplateLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/numbering/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How documents are numbered
         * @description How documents are numbered. Permission `numbering:read`.
         */
        get: operations["getNumbering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Number documents to come in another way
         * @description Number documents to come in another way. Permission `numbering:update`.
         */
        patch: operations["updateNumbering"];
        trace?: never;
    };
    "/api/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Estimate records
         * @description List Estimate records. Permission `estimate:read`, token scope `estimates:read`.
         */
        get: operations["listEstimate"];
        /**
         * Create an Estimate record, or update the one with the same unique value
         * @description Create an Estimate record, or update the one with the same unique value. Permission `estimate:create`, token scope `estimates:write`.
         */
        put: operations["upsertEstimate"];
        /**
         * Create an Estimate record
         * @description Create an Estimate record. Permission `estimate:create`, token scope `estimates:write`.
         */
        post: operations["createEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Estimate records: the list with nested conditions in a body
         * @description Query Estimate records: the list with nested conditions in a body. Permission `estimate:read`, token scope `estimates:read`.
         */
        post: operations["queryEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Estimate records, or update those that match
         * @description Create up to 500 Estimate records, or update those that match. Permission `estimate:create`, token scope `estimates:write`.
         */
        post: operations["batchEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Estimate records
         * @description Update, delete or restore up to 500 Estimate records. Permission `estimate:bulk`, token scope `estimates:write`.
         */
        post: operations["bulkEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an Estimate record
         * @description Get an Estimate record. Permission `estimate:read`, token scope `estimates:read`.
         */
        get: operations["getEstimate"];
        /**
         * Replace an Estimate record: absent optional fields become null
         * @description Replace an Estimate record: absent optional fields become null. Permission `estimate:update`, token scope `estimates:write`.
         */
        put: operations["replaceEstimate"];
        post?: never;
        /**
         * Delete an Estimate record; it can be restored, unless it is purged
         * @description Delete an Estimate record; it can be restored, unless it is purged. Permission `estimate:delete`, token scope `estimates:write`.
         */
        delete: operations["deleteEstimate"];
        options?: never;
        head?: never;
        /**
         * Change part of an Estimate record
         * @description Change part of an Estimate record. Permission `estimate:update`, token scope `estimates:write`.
         */
        patch: operations["updateEstimate"];
        trace?: never;
    };
    "/api/estimates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Estimate record; a live one stays as it is
         * @description Restore a deleted Estimate record; a live one stays as it is. Permission `estimate:delete`, token scope `estimates:write`.
         */
        post: operations["restoreEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document as PDF
         * @description Needs @bottlecrm/pdf and a browser: without them 503. Permission `estimate:read`, token scope `estimates:read`.
         */
        get: operations["printEstimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}/portal-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When links were made, by mail or by hand; the latest first, at most 100
         * @description When links were made, by mail or by hand; the latest first, at most 100. Permission `estimate:read`, token scope `estimates:read`.
         */
        get: operations["listEstimatePortalLinks"];
        put?: never;
        /**
         * A link for the client, to hand over in another way than by mail
         * @description A link for the client, to hand over in another way than by mail. Permission `estimate:send`, token scope `estimates:write`. The answer holds a secret that is shown once.
         */
        post: operations["createEstimatePortalLink"];
        /**
         * End every link to the document
         * @description End every link to the document. Permission `estimate:send`, token scope `estimates:write`.
         */
        delete: operations["revokeEstimatePortalLinks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an estimate to its client
         * @description From draft, when it has lines and its expiry date has not passed. Permission `estimate:send`, token scope `estimates:write`.
         */
        post: operations["sendEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an invoice of an accepted estimate, once
         * @description From accepted, when it has not been converted. Permission `estimate:convert`, token scope `estimates:write`.
         */
        post: operations["convertEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new draft, issued today, with what the other one says
         * @description A new draft, issued today, with what the other one says. Permission `estimate:create`, token scope `estimates:write`.
         */
        post: operations["duplicateEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recurring-invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Recurring invoice records
         * @description List Recurring invoice records. Permission `recurringInvoice:read`, token scope `recurring-invoices:read`.
         */
        get: operations["listRecurringInvoice"];
        /**
         * Create a Recurring invoice record, or update the one with the same unique value
         * @description Create a Recurring invoice record, or update the one with the same unique value. Permission `recurringInvoice:create`, token scope `recurring-invoices:write`.
         */
        put: operations["upsertRecurringInvoice"];
        /**
         * Create a Recurring invoice record
         * @description Create a Recurring invoice record. Permission `recurringInvoice:create`, token scope `recurring-invoices:write`.
         */
        post: operations["createRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recurring-invoices/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Recurring invoice records: the list with nested conditions in a body
         * @description Query Recurring invoice records: the list with nested conditions in a body. Permission `recurringInvoice:read`, token scope `recurring-invoices:read`.
         */
        post: operations["queryRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recurring-invoices/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Recurring invoice records, or update those that match
         * @description Create up to 500 Recurring invoice records, or update those that match. Permission `recurringInvoice:create`, token scope `recurring-invoices:write`.
         */
        post: operations["batchRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recurring-invoices/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Recurring invoice records
         * @description Update, delete or restore up to 500 Recurring invoice records. Permission `recurringInvoice:bulk`, token scope `recurring-invoices:write`.
         */
        post: operations["bulkRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recurring-invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Recurring invoice record
         * @description Get a Recurring invoice record. Permission `recurringInvoice:read`, token scope `recurring-invoices:read`.
         */
        get: operations["getRecurringInvoice"];
        /**
         * Replace a Recurring invoice record: absent optional fields become null
         * @description Replace a Recurring invoice record: absent optional fields become null. Permission `recurringInvoice:update`, token scope `recurring-invoices:write`.
         */
        put: operations["replaceRecurringInvoice"];
        post?: never;
        /**
         * Delete a Recurring invoice record; it can be restored, unless it is purged
         * @description Delete a Recurring invoice record; it can be restored, unless it is purged. Permission `recurringInvoice:delete`, token scope `recurring-invoices:write`.
         */
        delete: operations["deleteRecurringInvoice"];
        options?: never;
        head?: never;
        /**
         * Change part of a Recurring invoice record
         * @description Change part of a Recurring invoice record. Permission `recurringInvoice:update`, token scope `recurring-invoices:write`.
         */
        patch: operations["updateRecurringInvoice"];
        trace?: never;
    };
    "/api/recurring-invoices/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Recurring invoice record; a live one stays as it is
         * @description Restore a deleted Recurring invoice record; a live one stays as it is. Permission `recurringInvoice:delete`, token scope `recurring-invoices:write`.
         */
        post: operations["restoreRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recurring-invoices/{id}/run-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the next invoice now, ahead of its day
         * @description Make the next invoice now, ahead of its day. Permission `recurringInvoice:run`, token scope `recurring-invoices:write`.
         */
        post: operations["runNowRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recurring-invoices/{id}/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a recurring invoice, or resume it
         * @description Pause a recurring invoice, or resume it. Permission `recurringInvoice:update`, token scope `recurring-invoices:write`.
         */
        post: operations["toggleRecurringInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invoice records
         * @description List Invoice records. Permission `invoice:read`, token scope `invoices:read`.
         */
        get: operations["listInvoice"];
        /**
         * Create an Invoice record, or update the one with the same unique value
         * @description Create an Invoice record, or update the one with the same unique value. Permission `invoice:create`, token scope `invoices:write`.
         */
        put: operations["upsertInvoice"];
        /**
         * Create an Invoice record
         * @description Create an Invoice record. Permission `invoice:create`, token scope `invoices:write`.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Invoice records: the list with nested conditions in a body
         * @description Query Invoice records: the list with nested conditions in a body. Permission `invoice:read`, token scope `invoices:read`.
         */
        post: operations["queryInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 500 Invoice records, or update those that match
         * @description Create up to 500 Invoice records, or update those that match. Permission `invoice:create`, token scope `invoices:write`.
         */
        post: operations["batchInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update, delete or restore up to 500 Invoice records
         * @description Update, delete or restore up to 500 Invoice records. Permission `invoice:bulk`, token scope `invoices:write`.
         */
        post: operations["bulkInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an Invoice record
         * @description Get an Invoice record. Permission `invoice:read`, token scope `invoices:read`.
         */
        get: operations["getInvoice"];
        /**
         * Replace an Invoice record: absent optional fields become null
         * @description Replace an Invoice record: absent optional fields become null. Permission `invoice:update`, token scope `invoices:write`.
         */
        put: operations["replaceInvoice"];
        post?: never;
        /**
         * Delete an Invoice record; it can be restored, unless it is purged
         * @description Delete an Invoice record; it can be restored, unless it is purged. Permission `invoice:delete`, token scope `invoices:write`.
         */
        delete: operations["deleteInvoice"];
        options?: never;
        head?: never;
        /**
         * Change part of an Invoice record
         * @description Change part of an Invoice record. Permission `invoice:update`, token scope `invoices:write`.
         */
        patch: operations["updateInvoice"];
        trace?: never;
    };
    "/api/invoices/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted Invoice record; a live one stays as it is
         * @description Restore a deleted Invoice record; a live one stays as it is. Permission `invoice:delete`, token scope `invoices:write`.
         */
        post: operations["restoreInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document as PDF
         * @description Needs @bottlecrm/pdf and a browser: without them 503. Permission `invoice:read`, token scope `invoices:read`.
         */
        get: operations["printInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/portal-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When links were made, by mail or by hand; the latest first, at most 100
         * @description When links were made, by mail or by hand; the latest first, at most 100. Permission `invoice:read`, token scope `invoices:read`.
         */
        get: operations["listInvoicePortalLinks"];
        put?: never;
        /**
         * A link for the client, to hand over in another way than by mail
         * @description A link for the client, to hand over in another way than by mail. Permission `invoice:send`, token scope `invoices:write`. The answer holds a secret that is shown once.
         */
        post: operations["createInvoicePortalLink"];
        /**
         * End every link to the document
         * @description End every link to the document. Permission `invoice:send`, token scope `invoices:write`.
         */
        delete: operations["revokeInvoicePortalLinks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invoice to its client
         * @description From draft, when it has lines. Permission `invoice:send`, token scope `invoices:write`.
         */
        post: operations["sendInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an invoice
         * @description From draft, sent, viewed, overdue, when it has no payments. Permission `invoice:cancel`, token scope `invoices:write`.
         */
        post: operations["cancelInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/mark-paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment of all that is due
         * @description From sent, viewed, partially_paid, overdue. Permission `invoice:pay`, token scope `invoices:write`.
         */
        post: operations["markPaidInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new draft, issued today, with what the other one says
         * @description A new draft, issued today, with what the other one says. Permission `invoice:create`, token scope `invoices:write`.
         */
        post: operations["duplicateInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/bulk-send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send up to 500 invoices
         * @description Send up to 500 invoices. Permission `invoice:bulk`, token scope `invoices:write`.
         */
        post: operations["bulkSendInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The payments of an invoice, for whoever may read it
         * @description The payments of an invoice, for whoever may read it. Permission `invoice:read`, token scope `invoices:read`.
         */
        get: operations["listInvoicePayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/reports/aging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due, by currency and days past the due date
         * @description What is due, by currency and days past the due date. Permission `invoice:read`, token scope `invoices:read`.
         */
        get: operations["getInvoiceAging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/reports/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was invoiced and what was paid, by month and currency
         * @description What was invoiced and what was paid, by month and currency. Permission `invoice:read`, token scope `invoices:read`.
         */
        get: operations["getInvoiceRevenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of today, each of which agrees with a list
         * @description Figures of today, each of which agrees with a list. Permission `invoice:read`, token scope `invoices:read`.
         */
        get: operations["getInvoiceDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Payment records
         * @description List Payment records. Permission `payment:read`, token scope `payments:read`.
         */
        get: operations["listPayment"];
        put?: never;
        /**
         * Create a Payment record
         * @description Create a Payment record. Permission `payment:create`, token scope `payments:write`.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query Payment records: the list with nested conditions in a body
         * @description Query Payment records: the list with nested conditions in a body. Permission `payment:read`, token scope `payments:read`.
         */
        post: operations["queryPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Payment record
         * @description Get a Payment record. Permission `payment:read`, token scope `payments:read`.
         */
        get: operations["getPayment"];
        /**
         * Replace a Payment record: absent optional fields become null
         * @description Replace a Payment record: absent optional fields become null. Permission `payment:update`, token scope `payments:write`.
         */
        put: operations["replacePayment"];
        post?: never;
        /**
         * Delete a Payment record; it can be restored, unless it is purged
         * @description Delete a Payment record; it can be restored, unless it is purged. Permission `payment:delete`, token scope `payments:write`.
         */
        delete: operations["deletePayment"];
        options?: never;
        head?: never;
        /**
         * Change part of a Payment record
         * @description Change part of a Payment record. Permission `payment:update`, token scope `payments:write`.
         */
        patch: operations["updatePayment"];
        trace?: never;
    };
    "/api/products/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of a Product record, newest first
         * @description The history of a Product record, newest first. Permission `product:read`, token scope `products:read`.
         */
        get: operations["listProductHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-templates/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of an Invoice template record, newest first
         * @description The history of an Invoice template record, newest first. Permission `invoiceTemplate:read`, token scope `invoice-templates:read`.
         */
        get: operations["listInvoiceTemplateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of an Estimate record, newest first
         * @description The history of an Estimate record, newest first. Permission `estimate:read`, token scope `estimates:read`.
         */
        get: operations["listEstimateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recurring-invoices/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of a Recurring invoice record, newest first
         * @description The history of a Recurring invoice record, newest first. Permission `recurringInvoice:read`, token scope `recurring-invoices:read`.
         */
        get: operations["listRecurringInvoiceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of an Invoice record, newest first
         * @description The history of an Invoice record, newest first. Permission `invoice:read`, token scope `invoices:read`.
         */
        get: operations["listInvoiceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of a Payment record, newest first
         * @description The history of a Payment record, newest first. Permission `payment:read`, token scope `payments:read`.
         */
        get: operations["listPaymentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance: string;
            code: string;
            requestId: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        };
        IdList: string;
        IdFilter: {
            /** Format: uuid */
            eq?: string;
            /** Format: uuid */
            ne?: string;
            in?: components["schemas"]["IdList"];
            nin?: components["schemas"]["IdList"];
            isNull?: boolean;
        };
        TimeList: string;
        TimeFilter: {
            /** Format: date-time */
            eq?: string;
            /** Format: date-time */
            ne?: string;
            in?: components["schemas"]["TimeList"];
            nin?: components["schemas"]["TimeList"];
            isNull?: boolean;
            /** Format: date-time */
            gt?: string;
            /** Format: date-time */
            gte?: string;
            /** Format: date-time */
            lt?: string;
            /** Format: date-time */
            lte?: string;
        };
        TextList: string;
        TextFilter: {
            eq?: string;
            ne?: string;
            in?: components["schemas"]["TextList"];
            nin?: components["schemas"]["TextList"];
            isNull?: boolean;
            contains?: string;
            startsWith?: string;
        };
        IntegerList: string;
        IntegerFilter: {
            eq?: number;
            ne?: number;
            in?: components["schemas"]["IntegerList"];
            nin?: components["schemas"]["IntegerList"];
            isNull?: boolean;
            gt?: number;
            gte?: number;
            lt?: number;
            lte?: number;
        };
        MemberRoleList: string;
        MemberRoleFilter: {
            /** @enum {string} */
            eq?: "admin" | "sales_manager" | "sales_rep" | "user";
            /** @enum {string} */
            ne?: "admin" | "sales_manager" | "sales_rep" | "user";
            in?: components["schemas"]["MemberRoleList"];
            nin?: components["schemas"]["MemberRoleList"];
            isNull?: boolean;
        };
        BooleanFilter: {
            eq?: boolean;
            ne?: boolean;
            isNull?: boolean;
        };
        IdsList: string;
        IdsFilter: {
            /** Format: uuid */
            eq?: string;
            in?: components["schemas"]["IdsList"];
            nin?: components["schemas"]["IdsList"];
            all?: components["schemas"]["IdsList"];
            isNull?: boolean;
        };
        CustomFieldTypeList: string;
        CustomFieldTypeFilter: {
            /** @enum {string} */
            eq?: "text" | "textarea" | "number" | "dropdown" | "multi_select" | "date" | "checkbox" | "url" | "email" | "record";
            /** @enum {string} */
            ne?: "text" | "textarea" | "number" | "dropdown" | "multi_select" | "date" | "checkbox" | "url" | "email" | "record";
            in?: components["schemas"]["CustomFieldTypeList"];
            nin?: components["schemas"]["CustomFieldTypeList"];
            isNull?: boolean;
        };
        /** @enum {string} */
        Industry: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital";
        AccountIndustryList: string;
        AccountIndustryFilter: {
            eq?: components["schemas"]["Industry"];
            ne?: components["schemas"]["Industry"];
            in?: components["schemas"]["AccountIndustryList"];
            nin?: components["schemas"]["AccountIndustryList"];
            isNull?: boolean;
        };
        DecimalList: string;
        DecimalFilter: {
            eq?: string;
            ne?: string;
            in?: components["schemas"]["DecimalList"];
            nin?: components["schemas"]["DecimalList"];
            isNull?: boolean;
            gt?: string;
            gte?: string;
            lt?: string;
            lte?: string;
        };
        LeadStatusList: string;
        LeadStatusFilter: {
            /** @enum {string} */
            eq?: "assigned" | "in_process" | "converted" | "recycled" | "closed";
            /** @enum {string} */
            ne?: "assigned" | "in_process" | "converted" | "recycled" | "closed";
            in?: components["schemas"]["LeadStatusList"];
            nin?: components["schemas"]["LeadStatusList"];
            isNull?: boolean;
        };
        LeadSourceList: string;
        LeadSourceFilter: {
            /** @enum {string} */
            eq?: "call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other";
            /** @enum {string} */
            ne?: "call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other";
            in?: components["schemas"]["LeadSourceList"];
            nin?: components["schemas"]["LeadSourceList"];
            isNull?: boolean;
        };
        LeadIndustryList: string;
        LeadIndustryFilter: {
            eq?: components["schemas"]["Industry"];
            ne?: components["schemas"]["Industry"];
            in?: components["schemas"]["LeadIndustryList"];
            nin?: components["schemas"]["LeadIndustryList"];
            isNull?: boolean;
        };
        LeadRatingList: string;
        LeadRatingFilter: {
            /** @enum {string} */
            eq?: "hot" | "warm" | "cold";
            /** @enum {string} */
            ne?: "hot" | "warm" | "cold";
            in?: components["schemas"]["LeadRatingList"];
            nin?: components["schemas"]["LeadRatingList"];
            isNull?: boolean;
        };
        DateList: string;
        DateFilter: {
            /** Format: date */
            eq?: string;
            /** Format: date */
            ne?: string;
            in?: components["schemas"]["DateList"];
            nin?: components["schemas"]["DateList"];
            isNull?: boolean;
            /** Format: date */
            gt?: string;
            /** Format: date */
            gte?: string;
            /** Format: date */
            lt?: string;
            /** Format: date */
            lte?: string;
        };
        LeadStageTypeList: string;
        LeadStageTypeFilter: {
            /** @enum {string} */
            eq?: "open" | "won" | "lost";
            /** @enum {string} */
            ne?: "open" | "won" | "lost";
            in?: components["schemas"]["LeadStageTypeList"];
            nin?: components["schemas"]["LeadStageTypeList"];
            isNull?: boolean;
        };
        LeadStageMapsToStatusList: string;
        LeadStageMapsToStatusFilter: {
            /** @enum {string} */
            eq?: "assigned" | "in_process" | "recycled" | "closed";
            /** @enum {string} */
            ne?: "assigned" | "in_process" | "recycled" | "closed";
            in?: components["schemas"]["LeadStageMapsToStatusList"];
            nin?: components["schemas"]["LeadStageMapsToStatusList"];
            isNull?: boolean;
        };
        EstimateDiscountTypeList: string;
        EstimateDiscountTypeFilter: {
            /** @enum {string} */
            eq?: "percentage" | "fixed";
            /** @enum {string} */
            ne?: "percentage" | "fixed";
            in?: components["schemas"]["EstimateDiscountTypeList"];
            nin?: components["schemas"]["EstimateDiscountTypeList"];
            isNull?: boolean;
        };
        EstimateStatusList: string;
        EstimateStatusFilter: {
            /** @enum {string} */
            eq?: "draft" | "sent" | "viewed" | "accepted" | "declined" | "expired";
            /** @enum {string} */
            ne?: "draft" | "sent" | "viewed" | "accepted" | "declined" | "expired";
            in?: components["schemas"]["EstimateStatusList"];
            nin?: components["schemas"]["EstimateStatusList"];
            isNull?: boolean;
        };
        RecurringInvoiceDiscountTypeList: string;
        RecurringInvoiceDiscountTypeFilter: {
            /** @enum {string} */
            eq?: "percentage" | "fixed";
            /** @enum {string} */
            ne?: "percentage" | "fixed";
            in?: components["schemas"]["RecurringInvoiceDiscountTypeList"];
            nin?: components["schemas"]["RecurringInvoiceDiscountTypeList"];
            isNull?: boolean;
        };
        RecurringInvoiceReminderFrequencyList: string;
        RecurringInvoiceReminderFrequencyFilter: {
            /** @enum {string} */
            eq?: "once" | "weekly";
            /** @enum {string} */
            ne?: "once" | "weekly";
            in?: components["schemas"]["RecurringInvoiceReminderFrequencyList"];
            nin?: components["schemas"]["RecurringInvoiceReminderFrequencyList"];
            isNull?: boolean;
        };
        RecurringInvoicePaymentTermsList: string;
        RecurringInvoicePaymentTermsFilter: {
            /** @enum {string} */
            eq?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60";
            /** @enum {string} */
            ne?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60";
            in?: components["schemas"]["RecurringInvoicePaymentTermsList"];
            nin?: components["schemas"]["RecurringInvoicePaymentTermsList"];
            isNull?: boolean;
        };
        RecurringInvoiceFrequencyList: string;
        RecurringInvoiceFrequencyFilter: {
            /** @enum {string} */
            eq?: "weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days";
            /** @enum {string} */
            ne?: "weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days";
            in?: components["schemas"]["RecurringInvoiceFrequencyList"];
            nin?: components["schemas"]["RecurringInvoiceFrequencyList"];
            isNull?: boolean;
        };
        RecurringInvoicePausedBecauseList: string;
        RecurringInvoicePausedBecauseFilter: {
            /** @enum {string} */
            eq?: "account_deleted" | "contact_left" | "custom_field_missing" | "refused";
            /** @enum {string} */
            ne?: "account_deleted" | "contact_left" | "custom_field_missing" | "refused";
            in?: components["schemas"]["RecurringInvoicePausedBecauseList"];
            nin?: components["schemas"]["RecurringInvoicePausedBecauseList"];
            isNull?: boolean;
        };
        InvoiceDiscountTypeList: string;
        InvoiceDiscountTypeFilter: {
            /** @enum {string} */
            eq?: "percentage" | "fixed";
            /** @enum {string} */
            ne?: "percentage" | "fixed";
            in?: components["schemas"]["InvoiceDiscountTypeList"];
            nin?: components["schemas"]["InvoiceDiscountTypeList"];
            isNull?: boolean;
        };
        InvoiceReminderFrequencyList: string;
        InvoiceReminderFrequencyFilter: {
            /** @enum {string} */
            eq?: "once" | "weekly";
            /** @enum {string} */
            ne?: "once" | "weekly";
            in?: components["schemas"]["InvoiceReminderFrequencyList"];
            nin?: components["schemas"]["InvoiceReminderFrequencyList"];
            isNull?: boolean;
        };
        InvoiceStatusList: string;
        InvoiceStatusFilter: {
            /** @enum {string} */
            eq?: "draft" | "sent" | "viewed" | "partially_paid" | "paid" | "overdue" | "cancelled";
            /** @enum {string} */
            ne?: "draft" | "sent" | "viewed" | "partially_paid" | "paid" | "overdue" | "cancelled";
            in?: components["schemas"]["InvoiceStatusList"];
            nin?: components["schemas"]["InvoiceStatusList"];
            isNull?: boolean;
        };
        InvoicePaymentTermsList: string;
        InvoicePaymentTermsFilter: {
            /** @enum {string} */
            eq?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom";
            /** @enum {string} */
            ne?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom";
            in?: components["schemas"]["InvoicePaymentTermsList"];
            nin?: components["schemas"]["InvoicePaymentTermsList"];
            isNull?: boolean;
        };
        PaymentMethodList: string;
        PaymentMethodFilter: {
            /** @enum {string} */
            eq?: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            /** @enum {string} */
            ne?: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            in?: components["schemas"]["PaymentMethodList"];
            nin?: components["schemas"]["PaymentMethodList"];
            isNull?: boolean;
        };
        UserView: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string | null;
            avatarUrl: string | null;
        };
        ProfileView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
        };
        OrganizationView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MembershipView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
        };
        IdentityResponse: {
            user: components["schemas"]["UserView"];
            profile?: components["schemas"]["ProfileView"];
            org?: components["schemas"]["OrganizationView"];
            orgs: components["schemas"]["MembershipView"][];
        };
        RefreshBody: {
            /** Format: password */
            refreshToken: string;
        };
        SessionResponse: {
            /** @description Absent in browser mode, where it is a cookie. */
            accessToken?: string;
            /** @description Good for one refresh. Absent in browser mode, where it is a cookie. */
            refreshToken?: string;
            /** @description Seconds until the access token expires. */
            expiresIn: number;
            user: components["schemas"]["UserView"];
            profile?: components["schemas"]["ProfileView"];
            org?: components["schemas"]["OrganizationView"];
            orgs: components["schemas"]["MembershipView"][];
        };
        SwitchOrganizationBody: {
            /** Format: uuid */
            orgId: string;
        };
        SessionView: {
            /** Format: uuid */
            id: string;
            /** @description How it began: magic_link, google, password, invitation or dev. */
            method: string;
            ip: string | null;
            userAgent: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Whether this request was made with it. */
            isCurrent: boolean;
        };
        SessionListResponse: {
            data: components["schemas"]["SessionView"][];
        };
        RequestMagicLinkBody: {
            /** Format: email */
            email: string;
            /** @description Where to go after signing in: a path of this site. */
            returnTo?: string;
        };
        MagicLinkRequestedResponse: {
            /** @description Seconds that a link is good for. */
            expiresIn: number;
        };
        MagicLinkToken: {
            /**
             * Format: password
             * @description Of the mailed link.
             */
            token: string;
        };
        MagicLinkCode: {
            /** Format: email */
            email: string;
            /** @description Of the mail, with or without blanks; needs the address with it. */
            code: string;
        };
        VerifyMagicLinkBody: components["schemas"]["MagicLinkToken"] | components["schemas"]["MagicLinkCode"];
        MagicLinkSessionResponse: {
            /** @description Absent in browser mode, where it is a cookie. */
            accessToken?: string;
            /** @description Good for one refresh. Absent in browser mode, where it is a cookie. */
            refreshToken?: string;
            /** @description Seconds until the access token expires. */
            expiresIn: number;
            user: components["schemas"]["UserView"];
            profile?: components["schemas"]["ProfileView"];
            org?: components["schemas"]["OrganizationView"];
            orgs: components["schemas"]["MembershipView"][];
            /** @description What the request for the link asked for: a path of this site. */
            returnTo?: string;
        };
        /** @enum {string} */
        Currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
        CreateOrganizationBody: {
            name: string;
            /** @description A time zone of IANA, such as Europe/Berlin. */
            timezone?: string;
            defaultCurrency?: components["schemas"]["Currency"];
        };
        /** @enum {string} */
        Country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
        OrganizationResponse: {
            /** Format: uuid */
            id: string;
            isActive: boolean;
            name: string;
            companyName: string | null;
            /** Format: uri */
            logoUrl: string | null;
            addressLine: string | null;
            city: string | null;
            state: string | null;
            postcode: string | null;
            country: components["schemas"]["Country"] | null;
            phone: string | null;
            /** Format: email */
            email: string | null;
            /** Format: uri */
            website: string | null;
            taxId: string | null;
            defaultCurrency: components["schemas"]["Currency"];
            defaultCountry: components["schemas"]["Country"] | null;
            /** @description A time zone of IANA, such as Europe/Berlin. */
            timezone: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        UpdateOrganizationBody: {
            name?: string;
            companyName?: string | null;
            /** Format: uri */
            logoUrl?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            country?: components["schemas"]["Country"] | null;
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            /** Format: uri */
            website?: string | null;
            taxId?: string | null;
            defaultCurrency?: components["schemas"]["Currency"];
            defaultCountry?: components["schemas"]["Country"] | null;
            /** @description A time zone of IANA, such as Europe/Berlin. */
            timezone?: string;
        };
        OwnOrganization: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
            /** @description A deactivated one lets nobody in; its admins may reactivate or erase it. */
            isActive: boolean;
        };
        OwnOrganizationList: {
            data: components["schemas"]["OwnOrganization"][];
        };
        EraseOrganizationBody: {
            /** @description The organization's name, to be sure that this one is meant. */
            name: string;
        };
        ErasureResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "erasing";
        };
        UpdateOwnProfileBody: {
            phone?: string | null;
            jobTitle?: string | null;
        };
        MemberResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            userId: string;
            name: string | null;
            /** Format: email */
            email: string;
            /** Format: uri */
            avatarUrl: string | null;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
            isActive: boolean;
            phone: string | null;
            jobTitle: string | null;
            /** Format: date-time */
            joinedAt: string;
            /** Format: date-time */
            leftAt: string | null;
        };
        UpdateMeBody: {
            name?: string | null;
            /** Format: uri */
            avatarUrl?: string | null;
        };
        InviteMemberBody: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
        };
        InvitationResponse: {
            /** Format: uuid */
            id: string;
            /** @description In lower case. */
            email: string;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
            /** @enum {string} */
            status: "open" | "accepted" | "revoked" | "expired";
            /**
             * Format: uuid
             * @description A profile.
             */
            invitedBy: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        InvitationPage: {
            data: components["schemas"]["InvitationResponse"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        AcceptInvitationBody: {
            /** Format: password */
            token: string;
            /** @description Of a user who is new here. */
            name?: string;
        };
        AcceptInvitationResult: {
            /** @description Absent in browser mode, where it is a cookie. */
            accessToken?: string;
            /** @description Good for one refresh. Absent in browser mode, where it is a cookie. */
            refreshToken?: string;
            /** @description Seconds until the access token expires. Absent where nobody is signed in: sign in to go on. */
            expiresIn?: number;
            user: components["schemas"]["UserView"];
            profile?: components["schemas"]["ProfileView"];
            org?: components["schemas"]["OrganizationView"];
            orgs: components["schemas"]["MembershipView"][];
        };
        AuditEntryResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            event: "login_success" | "login_failure" | "logout" | "org_switch" | "password_changed" | "token_refresh" | "token_reuse_detected" | "token_created" | "token_revoked" | "permission_denied" | "cross_org_attempt" | "api_key_used" | "api_key_invalid" | "membership_changed" | "organization_changed" | "organization_erased" | "suspicious_activity";
            success: boolean;
            /** Format: uuid */
            userId: string | null;
            /** Format: uuid */
            profileId: string | null;
            ip: string | null;
            userAgent: string | null;
            method: string | null;
            /** @description Without its query. */
            path: string | null;
            /** Format: uuid */
            requestId: string | null;
            /** @description Ids and codes that belong to the event. */
            details: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
        };
        AuditLogPage: {
            data: components["schemas"]["AuditEntryResponse"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        PermissionsResponse: {
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
            /** @description Of the personal token or API key that asks: they narrow the role. */
            tokenScopes?: string[];
            /** @description Every permission word, and how far the caller has it. */
            permissions: {
                [key: string]: "all" | "team" | "own" | "created" | "none";
            };
        };
        TokenResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: string[];
            /** @description The last characters of the secret. */
            hint: string;
            /** Format: date-time */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute; null: never used.
             */
            lastUsedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        TokenListResponse: {
            data: components["schemas"]["TokenResponse"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        TokenOwner: {
            /** Format: uuid */
            profileId: string;
            name: string | null;
            email: string;
            /** @description While false, the token is not accepted. */
            isActive: boolean;
        };
        MemberTokenResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: string[];
            /** @description The last characters of the secret. */
            hint: string;
            /** Format: date-time */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute; null: never used.
             */
            lastUsedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            owner: components["schemas"]["TokenOwner"];
        };
        MemberTokenListResponse: {
            data: components["schemas"]["MemberTokenResponse"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        ApiKeyResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: string[];
            /** @description The last characters of the secret. */
            hint: string;
            /** Format: date-time */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute; null: never used.
             */
            lastUsedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uuid
             * @description The profile that made it.
             */
            createdBy: string | null;
        };
        ApiKeyListResponse: {
            data: components["schemas"]["ApiKeyResponse"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        CreateTokenBody: {
            /** @description What it is for. */
            name: string;
            /** @description `leads:read`, `leads:write`, `*:read`, `*:write` or `*`. They narrow what the role may do; an empty list allows nothing. */
            scopes: string[];
            /**
             * Format: date-time
             * @description Null: never.
             */
            expiresAt?: string | null;
        };
        CreatedTokenResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: string[];
            /** @description The last characters of the secret. */
            hint: string;
            /** Format: date-time */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute; null: never used.
             */
            lastUsedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The secret. It is shown this once. */
            token: string;
        };
        CreateApiKeyBody: {
            /** @description What it is for. */
            name: string;
            /** @description `leads:read`, `leads:write`, `*:read`, `*:write` or `*`. They narrow what the role may do; an empty list allows nothing. Default: `*:read`. */
            scopes?: string[];
            /**
             * Format: date-time
             * @description Null: never.
             */
            expiresAt?: string | null;
        };
        CreatedApiKeyResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: string[];
            /** @description The last characters of the secret. */
            hint: string;
            /** Format: date-time */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute; null: never used.
             */
            lastUsedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uuid
             * @description The profile that made it.
             */
            createdBy: string | null;
            /** @description The secret. It is shown this once. */
            token: string;
        };
        EntityFieldView: {
            /** @description The property in bodies, answers and filters. */
            name: string;
            type: string;
            /** @description Of a custom field. */
            label?: string;
            required: boolean;
            readOnly: boolean;
            unique: boolean;
            sortable: boolean;
            /** @description The operators that a filter takes. */
            filters: string[];
            values?: string[];
            /** @description The entity that values name. */
            target?: string;
        };
        EntityView: {
            name: string;
            label: string;
            path: string;
            plugin: string;
            search: string[];
            includes: string[];
            sorts: string[];
            /** @description Whether the organization may add fields. */
            customFields: boolean;
            fields: components["schemas"]["EntityFieldView"][];
        };
        EntitiesResponse: {
            data: components["schemas"]["EntityView"][];
        };
        MemberWithRelations: components["schemas"]["MemberResponse"] & Record<string, unknown>;
        MemberPage: {
            data: components["schemas"]["MemberWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        UpdateMemberBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** @enum {string} */
            role?: "admin" | "sales_manager" | "sales_rep" | "user";
            isActive?: boolean;
            phone?: string | null;
            jobTitle?: string | null;
        };
        TeamResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            name: string;
            description: string | null;
            memberIds: string[];
        };
        TeamWithRelations: components["schemas"]["TeamResponse"] & {
            members?: components["schemas"]["MemberResponse"][];
        };
        TeamPage: {
            data: components["schemas"]["TeamWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        IdConditions: {
            /** Format: uuid */
            eq?: string;
            /** Format: uuid */
            ne?: string;
            in?: string[];
            nin?: string[];
            isNull?: boolean;
        };
        IdWhere: string | components["schemas"]["IdConditions"];
        TimeConditions: {
            /** Format: date-time */
            eq?: string;
            /** Format: date-time */
            ne?: string;
            in?: string[];
            nin?: string[];
            isNull?: boolean;
            /** Format: date-time */
            gt?: string;
            /** Format: date-time */
            gte?: string;
            /** Format: date-time */
            lt?: string;
            /** Format: date-time */
            lte?: string;
        };
        TimeWhere: string | components["schemas"]["TimeConditions"];
        TextConditions: {
            eq?: string;
            ne?: string;
            in?: string[];
            nin?: string[];
            isNull?: boolean;
            contains?: string;
            startsWith?: string;
        };
        TextWhere: string | components["schemas"]["TextConditions"];
        IntegerConditions: {
            eq?: number;
            ne?: number;
            in?: number[];
            nin?: number[];
            isNull?: boolean;
            gt?: number;
            gte?: number;
            lt?: number;
            lte?: number;
        };
        IntegerWhere: number | components["schemas"]["IntegerConditions"];
        IdsConditions: {
            /** Format: uuid */
            eq?: string;
            in?: string[];
            nin?: string[];
            all?: string[];
            isNull?: boolean;
        };
        IdsWhere: string | components["schemas"]["IdsConditions"];
        TeamWhere: {
            and?: components["schemas"]["TeamWhere"][];
            or?: components["schemas"]["TeamWhere"][];
            not?: components["schemas"]["TeamWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            name?: components["schemas"]["TextWhere"];
            memberIds?: components["schemas"]["IdsWhere"];
        };
        QueryTeamBody: {
            where?: components["schemas"]["TeamWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreateTeamBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            description?: string | null;
            memberIds?: string[];
        };
        BatchTeamBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId" | "name";
            records: components["schemas"]["CreateTeamBody"][];
        };
        RecordFailure: {
            code: string;
            title: string;
            detail?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        };
        ManyResponse: {
            results: {
                index: number;
                /** @description created, updated, deleted, restored or failed */
                status: string;
                /** Format: uuid */
                id?: string;
                version?: number;
                error?: components["schemas"]["RecordFailure"];
            }[];
        };
        UpdateTeamBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name?: string;
            description?: string | null;
            memberIds?: string[];
        };
        UpdateTeamByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateTeamBody"];
        };
        UpdateTeamByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["TeamWhere"];
            changes: components["schemas"]["UpdateTeamBody"];
        };
        RemoveByIds: {
            /** @enum {string} */
            action: "delete" | "restore";
            ids: string[];
        };
        RemoveTeamByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["TeamWhere"];
        };
        BulkTeamBody: components["schemas"]["UpdateTeamByIds"] | components["schemas"]["UpdateTeamByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveTeamByFilter"];
        CustomFieldResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            /** @description The entity that gets the field, such as lead. */
            entity: string;
            /** @description The name in customFields. */
            key: string;
            label: string;
            /** @enum {string} */
            type: "text" | "textarea" | "number" | "dropdown" | "multi_select" | "date" | "checkbox" | "url" | "email" | "record";
            /** @description For dropdown and multi_select. */
            options: {
                value: string;
                label: string;
            }[] | null;
            /** @description For record: the entity that values name. */
            target: string | null;
            required: boolean;
            /** @description May be filtered and sorted by. */
            filterable: boolean;
            /** @description No two live records share a value. */
            unique: boolean;
            position: number;
            /** @description An inactive field keeps its values and takes no new ones. */
            isActive: boolean;
        };
        CustomFieldWithRelations: components["schemas"]["CustomFieldResponse"] & Record<string, unknown>;
        CustomFieldPage: {
            data: components["schemas"]["CustomFieldWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        CustomFieldTypeConditions: {
            /** @enum {string} */
            eq?: "text" | "textarea" | "number" | "dropdown" | "multi_select" | "date" | "checkbox" | "url" | "email" | "record";
            /** @enum {string} */
            ne?: "text" | "textarea" | "number" | "dropdown" | "multi_select" | "date" | "checkbox" | "url" | "email" | "record";
            in?: ("text" | "textarea" | "number" | "dropdown" | "multi_select" | "date" | "checkbox" | "url" | "email" | "record")[];
            nin?: ("text" | "textarea" | "number" | "dropdown" | "multi_select" | "date" | "checkbox" | "url" | "email" | "record")[];
            isNull?: boolean;
        };
        CustomFieldTypeWhere: ("text" | "textarea" | "number" | "dropdown" | "multi_select" | "date" | "checkbox" | "url" | "email" | "record") | components["schemas"]["CustomFieldTypeConditions"];
        BooleanConditions: {
            eq?: boolean;
            ne?: boolean;
            isNull?: boolean;
        };
        BooleanWhere: boolean | components["schemas"]["BooleanConditions"];
        CustomFieldWhere: {
            and?: components["schemas"]["CustomFieldWhere"][];
            or?: components["schemas"]["CustomFieldWhere"][];
            not?: components["schemas"]["CustomFieldWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            entity?: components["schemas"]["TextWhere"];
            key?: components["schemas"]["TextWhere"];
            label?: components["schemas"]["TextWhere"];
            type?: components["schemas"]["CustomFieldTypeWhere"];
            target?: components["schemas"]["TextWhere"];
            required?: components["schemas"]["BooleanWhere"];
            filterable?: components["schemas"]["BooleanWhere"];
            unique?: components["schemas"]["BooleanWhere"];
            position?: components["schemas"]["IntegerWhere"];
            isActive?: components["schemas"]["BooleanWhere"];
        };
        QueryCustomFieldBody: {
            where?: components["schemas"]["CustomFieldWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreateCustomFieldBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** @description The entity that gets the field, such as lead. */
            entity: string;
            /** @description The name in customFields. */
            key: string;
            label: string;
            /** @enum {string} */
            type: "text" | "textarea" | "number" | "dropdown" | "multi_select" | "date" | "checkbox" | "url" | "email" | "record";
            /** @description For dropdown and multi_select. */
            options?: {
                value: string;
                label: string;
            }[] | null;
            /** @description For record: the entity that values name. */
            target?: string | null;
            required?: boolean;
            /** @description May be filtered and sorted by. */
            filterable?: boolean;
            /** @description No two live records share a value. */
            unique?: boolean;
            position?: number;
            /** @description An inactive field keeps its values and takes no new ones. */
            isActive?: boolean;
        };
        UpdateCustomFieldBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            label?: string;
            /** @description For dropdown and multi_select. */
            options?: {
                value: string;
                label: string;
            }[] | null;
            required?: boolean;
            /** @description May be filtered and sorted by. */
            filterable?: boolean;
            position?: number;
            /** @description An inactive field keeps its values and takes no new ones. */
            isActive?: boolean;
        };
        ReplaceCustomFieldBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            label: string;
            /** @description For dropdown and multi_select. */
            options?: {
                value: string;
                label: string;
            }[] | null;
            required?: boolean;
            /** @description May be filtered and sorted by. */
            filterable?: boolean;
            position?: number;
            /** @description An inactive field keeps its values and takes no new ones. */
            isActive?: boolean;
        };
        FormKeyResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            title: string;
            /** @description Whose pages may send it, such as https://www.example.com. None: servers alone, which send no Origin. */
            allowedOrigins: string[];
            isActive: boolean;
            /** @description The last characters of the key. */
            hint: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
            assigneeIds: string[];
        };
        FormKeyWithRelations: components["schemas"]["FormKeyResponse"] & {
            assignees?: components["schemas"]["MemberResponse"][];
        };
        FormKeyPage: {
            data: components["schemas"]["FormKeyWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        FormKeyWhere: {
            and?: components["schemas"]["FormKeyWhere"][];
            or?: components["schemas"]["FormKeyWhere"][];
            not?: components["schemas"]["FormKeyWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            title?: components["schemas"]["TextWhere"];
            isActive?: components["schemas"]["BooleanWhere"];
            hint?: components["schemas"]["TextWhere"];
            lastUsedAt?: components["schemas"]["TimeWhere"];
            assigneeIds?: components["schemas"]["IdsWhere"];
        };
        QueryFormKeyBody: {
            where?: components["schemas"]["FormKeyWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        UpdateFormKeyBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            title?: string;
            /** @description Whose pages may send it, such as https://www.example.com. None: servers alone, which send no Origin. */
            allowedOrigins?: string[];
            isActive?: boolean;
            assigneeIds?: string[];
        };
        CreateFormKeyBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            title: string;
            /** @description Whose pages may send it, such as https://www.example.com. None: servers alone, which send no Origin. */
            allowedOrigins?: string[];
            isActive?: boolean;
            assigneeIds?: string[];
        };
        CreatedFormKeyResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            title: string;
            /** @description Whose pages may send it, such as https://www.example.com. None: servers alone, which send no Origin. */
            allowedOrigins: string[];
            isActive: boolean;
            /** @description The last characters of the key. */
            hint: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
            assigneeIds: string[];
            /** @description It is shown this once. */
            key: string;
        };
        CustomFields: {
            [key: string]: unknown;
        };
        AccountResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            customFields: components["schemas"]["CustomFields"];
            name: string;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** Format: uri */
            website: string | null;
            industry: components["schemas"]["Industry"] | null;
            numberOfEmployees: number | null;
            annualRevenue: string | null;
            /** @description The currency of annualRevenue. When absent, the organization's default of that moment. */
            currency: components["schemas"]["Currency"] | null;
            addressLine: string | null;
            city: string | null;
            state: string | null;
            postcode: string | null;
            country: components["schemas"]["Country"] | null;
            description: string | null;
            isActive: boolean;
            assigneeIds: string[];
            teamIds: string[];
            /** @description The contacts who have this account among their accounts. */
            contactIds: string[];
        };
        ContactResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            customFields: components["schemas"]["CustomFields"];
            /** @description '' when only the last name is known. */
            firstName: string;
            lastName: string;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** @description The company as the contact names it, where no account stands for it. */
            organization: string | null;
            /** @description Job title. */
            title: string | null;
            department: string | null;
            doNotCall: boolean;
            /** Format: uri */
            linkedinUrl: string | null;
            addressLine: string | null;
            city: string | null;
            state: string | null;
            postcode: string | null;
            country: components["schemas"]["Country"] | null;
            description: string | null;
            isActive: boolean;
            /**
             * Format: uuid
             * @description The primary account, always among accountIds.
             */
            accountId: string | null;
            accountIds: string[];
            assigneeIds: string[];
            teamIds: string[];
        };
        AccountWithRelations: components["schemas"]["AccountResponse"] & {
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
            contacts?: components["schemas"]["ContactResponse"][];
        };
        AccountPage: {
            data: components["schemas"]["AccountWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        AccountIndustryConditions: {
            eq?: components["schemas"]["Industry"];
            ne?: components["schemas"]["Industry"];
            in?: components["schemas"]["Industry"][];
            nin?: components["schemas"]["Industry"][];
            isNull?: boolean;
        };
        AccountIndustryWhere: components["schemas"]["Industry"] | components["schemas"]["AccountIndustryConditions"];
        DecimalConditions: {
            eq?: string;
            ne?: string;
            in?: string[];
            nin?: string[];
            isNull?: boolean;
            gt?: string;
            gte?: string;
            lt?: string;
            lte?: string;
        };
        DecimalWhere: string | components["schemas"]["DecimalConditions"];
        AccountWhere: {
            and?: components["schemas"]["AccountWhere"][];
            or?: components["schemas"]["AccountWhere"][];
            not?: components["schemas"]["AccountWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            name?: components["schemas"]["TextWhere"];
            email?: components["schemas"]["TextWhere"];
            phone?: components["schemas"]["TextWhere"];
            website?: components["schemas"]["TextWhere"];
            industry?: components["schemas"]["AccountIndustryWhere"];
            numberOfEmployees?: components["schemas"]["IntegerWhere"];
            annualRevenue?: components["schemas"]["DecimalWhere"];
            currency?: components["schemas"]["TextWhere"];
            addressLine?: components["schemas"]["TextWhere"];
            city?: components["schemas"]["TextWhere"];
            state?: components["schemas"]["TextWhere"];
            postcode?: components["schemas"]["TextWhere"];
            country?: components["schemas"]["TextWhere"];
            isActive?: components["schemas"]["BooleanWhere"];
            assigneeIds?: components["schemas"]["IdsWhere"];
            teamIds?: components["schemas"]["IdsWhere"];
            contactIds?: components["schemas"]["IdsWhere"];
        };
        QueryAccountBody: {
            where?: components["schemas"]["AccountWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreateAccountBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            name: string;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** Format: uri */
            website?: string | null;
            industry?: components["schemas"]["Industry"] | null;
            numberOfEmployees?: number | null;
            annualRevenue?: string | null;
            /** @description The currency of annualRevenue. When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"] | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            country?: components["schemas"]["Country"] | null;
            description?: string | null;
            isActive?: boolean;
            assigneeIds?: string[];
            teamIds?: string[];
            /** @description The contacts who have this account among their accounts. */
            contactIds?: string[];
        };
        BatchAccountBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId" | "name";
            records: components["schemas"]["CreateAccountBody"][];
        };
        UpdateAccountBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            name?: string;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** Format: uri */
            website?: string | null;
            industry?: components["schemas"]["Industry"] | null;
            numberOfEmployees?: number | null;
            annualRevenue?: string | null;
            /** @description The currency of annualRevenue. When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"] | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            country?: components["schemas"]["Country"] | null;
            description?: string | null;
            isActive?: boolean;
            assigneeIds?: string[];
            teamIds?: string[];
            /** @description The contacts who have this account among their accounts. */
            contactIds?: string[];
        };
        UpdateAccountByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateAccountBody"];
        };
        UpdateAccountByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["AccountWhere"];
            changes: components["schemas"]["UpdateAccountBody"];
        };
        RemoveAccountByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["AccountWhere"];
        };
        BulkAccountBody: components["schemas"]["UpdateAccountByIds"] | components["schemas"]["UpdateAccountByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveAccountByFilter"];
        OverdueAmountOfCurrency: {
            /** @description ISO 4217. */
            currency: string;
            /** @description Decimal string, written as records write money. */
            amount: string;
        };
        AccountSummaryResponse: {
            /** @description What is due of overdue invoices, by currency; null when the caller may not read it. */
            overdueAmount: components["schemas"]["OverdueAmountOfCurrency"][] | null;
        };
        ContactWithRelations: components["schemas"]["ContactResponse"] & {
            account?: components["schemas"]["AccountResponse"] | null;
            accounts?: components["schemas"]["AccountResponse"][];
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        ContactPage: {
            data: components["schemas"]["ContactWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        ContactWhere: {
            and?: components["schemas"]["ContactWhere"][];
            or?: components["schemas"]["ContactWhere"][];
            not?: components["schemas"]["ContactWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            firstName?: components["schemas"]["TextWhere"];
            lastName?: components["schemas"]["TextWhere"];
            email?: components["schemas"]["TextWhere"];
            phone?: components["schemas"]["TextWhere"];
            organization?: components["schemas"]["TextWhere"];
            title?: components["schemas"]["TextWhere"];
            department?: components["schemas"]["TextWhere"];
            doNotCall?: components["schemas"]["BooleanWhere"];
            linkedinUrl?: components["schemas"]["TextWhere"];
            addressLine?: components["schemas"]["TextWhere"];
            city?: components["schemas"]["TextWhere"];
            state?: components["schemas"]["TextWhere"];
            postcode?: components["schemas"]["TextWhere"];
            country?: components["schemas"]["TextWhere"];
            isActive?: components["schemas"]["BooleanWhere"];
            accountId?: components["schemas"]["IdWhere"];
            accountIds?: components["schemas"]["IdsWhere"];
            assigneeIds?: components["schemas"]["IdsWhere"];
            teamIds?: components["schemas"]["IdsWhere"];
        };
        QueryContactBody: {
            where?: components["schemas"]["ContactWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreateContactBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            /** @description '' when only the last name is known. */
            firstName: string;
            lastName: string;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** @description The company as the contact names it, where no account stands for it. */
            organization?: string | null;
            /** @description Job title. */
            title?: string | null;
            department?: string | null;
            doNotCall?: boolean;
            /** Format: uri */
            linkedinUrl?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            country?: components["schemas"]["Country"] | null;
            description?: string | null;
            isActive?: boolean;
            /**
             * Format: uuid
             * @description The primary account, always among accountIds.
             */
            accountId?: string | null;
            accountIds?: string[];
            assigneeIds?: string[];
            teamIds?: string[];
        };
        BatchContactBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId" | "email";
            records: components["schemas"]["CreateContactBody"][];
        };
        UpdateContactBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            /** @description '' when only the last name is known. */
            firstName?: string;
            lastName?: string;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** @description The company as the contact names it, where no account stands for it. */
            organization?: string | null;
            /** @description Job title. */
            title?: string | null;
            department?: string | null;
            doNotCall?: boolean;
            /** Format: uri */
            linkedinUrl?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            country?: components["schemas"]["Country"] | null;
            description?: string | null;
            isActive?: boolean;
            /**
             * Format: uuid
             * @description The primary account, always among accountIds.
             */
            accountId?: string | null;
            accountIds?: string[];
            assigneeIds?: string[];
            teamIds?: string[];
        };
        UpdateContactByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateContactBody"];
        };
        UpdateContactByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["ContactWhere"];
            changes: components["schemas"]["UpdateContactBody"];
        };
        RemoveContactByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["ContactWhere"];
        };
        BulkContactBody: components["schemas"]["UpdateContactByIds"] | components["schemas"]["UpdateContactByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveContactByFilter"];
        LeadResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            customFields: components["schemas"]["CustomFields"];
            title: string | null;
            salutation: string | null;
            firstName: string | null;
            lastName: string | null;
            /** Format: email */
            email: string | null;
            phone: string | null;
            jobTitle: string | null;
            companyName: string | null;
            /** Format: uri */
            website: string | null;
            /** Format: uri */
            linkedinUrl: string | null;
            /** @enum {string} */
            status: "assigned" | "in_process" | "converted" | "recycled" | "closed";
            /** @enum {string|null} */
            source: "call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other" | null;
            industry: components["schemas"]["Industry"] | null;
            /** @enum {string|null} */
            rating: "hot" | "warm" | "cold" | null;
            opportunityAmount: string | null;
            /** @description The currency of opportunityAmount. When absent, the organization's default of that moment. */
            currency: components["schemas"]["Currency"] | null;
            probability: number | null;
            /** Format: date */
            closeDate: string | null;
            addressLine: string | null;
            city: string | null;
            state: string | null;
            postcode: string | null;
            country: components["schemas"]["Country"] | null;
            /** Format: date */
            lastContactedOn: string | null;
            /** Format: date */
            nextFollowUpOn: string | null;
            description: string | null;
            /** Format: uuid */
            stageId: string | null;
            rank: string | null;
            /** Format: date-time */
            convertedAt: string | null;
            /** Format: uuid */
            convertedAccountId: string | null;
            /** Format: uuid */
            convertedContactId: string | null;
            /** Format: uuid */
            convertedOpportunityId: string | null;
            contactIds: string[];
            assigneeIds: string[];
            teamIds: string[];
            daysSinceContact: number | null;
            isStale: boolean;
            isFollowUpOverdue: boolean;
        };
        LeadStageResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            pipelineId: string;
            name: string;
            position: number;
            color: string;
            /** @enum {string} */
            type: "open" | "won" | "lost";
            /**
             * @description Entering the stage sets this status.
             * @enum {string|null}
             */
            mapsToStatus: "assigned" | "in_process" | "recycled" | "closed" | null;
            /** @description Most cards in the stage; null means no limit. */
            wipLimit: number | null;
            winProbability: number | null;
        };
        LeadWithRelations: components["schemas"]["LeadResponse"] & {
            stage?: components["schemas"]["LeadStageResponse"] | null;
            convertedAccount?: components["schemas"]["AccountResponse"] | null;
            convertedContact?: components["schemas"]["ContactResponse"] | null;
            contacts?: components["schemas"]["ContactResponse"][];
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        LeadPage: {
            data: components["schemas"]["LeadWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        LeadStatusConditions: {
            /** @enum {string} */
            eq?: "assigned" | "in_process" | "converted" | "recycled" | "closed";
            /** @enum {string} */
            ne?: "assigned" | "in_process" | "converted" | "recycled" | "closed";
            in?: ("assigned" | "in_process" | "converted" | "recycled" | "closed")[];
            nin?: ("assigned" | "in_process" | "converted" | "recycled" | "closed")[];
            isNull?: boolean;
        };
        LeadStatusWhere: ("assigned" | "in_process" | "converted" | "recycled" | "closed") | components["schemas"]["LeadStatusConditions"];
        LeadSourceConditions: {
            /** @enum {string} */
            eq?: "call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other";
            /** @enum {string} */
            ne?: "call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other";
            in?: ("call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other")[];
            nin?: ("call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other")[];
            isNull?: boolean;
        };
        LeadSourceWhere: ("call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other") | components["schemas"]["LeadSourceConditions"];
        LeadIndustryConditions: {
            eq?: components["schemas"]["Industry"];
            ne?: components["schemas"]["Industry"];
            in?: components["schemas"]["Industry"][];
            nin?: components["schemas"]["Industry"][];
            isNull?: boolean;
        };
        LeadIndustryWhere: components["schemas"]["Industry"] | components["schemas"]["LeadIndustryConditions"];
        LeadRatingConditions: {
            /** @enum {string} */
            eq?: "hot" | "warm" | "cold";
            /** @enum {string} */
            ne?: "hot" | "warm" | "cold";
            in?: ("hot" | "warm" | "cold")[];
            nin?: ("hot" | "warm" | "cold")[];
            isNull?: boolean;
        };
        LeadRatingWhere: ("hot" | "warm" | "cold") | components["schemas"]["LeadRatingConditions"];
        DateConditions: {
            /** Format: date */
            eq?: string;
            /** Format: date */
            ne?: string;
            in?: string[];
            nin?: string[];
            isNull?: boolean;
            /** Format: date */
            gt?: string;
            /** Format: date */
            gte?: string;
            /** Format: date */
            lt?: string;
            /** Format: date */
            lte?: string;
        };
        DateWhere: string | components["schemas"]["DateConditions"];
        LeadWhere: {
            and?: components["schemas"]["LeadWhere"][];
            or?: components["schemas"]["LeadWhere"][];
            not?: components["schemas"]["LeadWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            title?: components["schemas"]["TextWhere"];
            salutation?: components["schemas"]["TextWhere"];
            firstName?: components["schemas"]["TextWhere"];
            lastName?: components["schemas"]["TextWhere"];
            email?: components["schemas"]["TextWhere"];
            phone?: components["schemas"]["TextWhere"];
            jobTitle?: components["schemas"]["TextWhere"];
            companyName?: components["schemas"]["TextWhere"];
            website?: components["schemas"]["TextWhere"];
            linkedinUrl?: components["schemas"]["TextWhere"];
            status?: components["schemas"]["LeadStatusWhere"];
            source?: components["schemas"]["LeadSourceWhere"];
            industry?: components["schemas"]["LeadIndustryWhere"];
            rating?: components["schemas"]["LeadRatingWhere"];
            opportunityAmount?: components["schemas"]["DecimalWhere"];
            currency?: components["schemas"]["TextWhere"];
            probability?: components["schemas"]["IntegerWhere"];
            closeDate?: components["schemas"]["DateWhere"];
            addressLine?: components["schemas"]["TextWhere"];
            city?: components["schemas"]["TextWhere"];
            state?: components["schemas"]["TextWhere"];
            postcode?: components["schemas"]["TextWhere"];
            country?: components["schemas"]["TextWhere"];
            lastContactedOn?: components["schemas"]["DateWhere"];
            nextFollowUpOn?: components["schemas"]["DateWhere"];
            stageId?: components["schemas"]["IdWhere"];
            convertedAt?: components["schemas"]["TimeWhere"];
            convertedAccountId?: components["schemas"]["IdWhere"];
            convertedContactId?: components["schemas"]["IdWhere"];
            convertedOpportunityId?: components["schemas"]["IdWhere"];
            contactIds?: components["schemas"]["IdsWhere"];
            assigneeIds?: components["schemas"]["IdsWhere"];
            teamIds?: components["schemas"]["IdsWhere"];
        };
        QueryLeadBody: {
            where?: components["schemas"]["LeadWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreateLeadBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            title?: string | null;
            salutation?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            jobTitle?: string | null;
            companyName?: string | null;
            /** Format: uri */
            website?: string | null;
            /** Format: uri */
            linkedinUrl?: string | null;
            /** @enum {string} */
            status?: "assigned" | "in_process" | "converted" | "recycled" | "closed";
            /** @enum {string|null} */
            source?: "call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other" | null;
            industry?: components["schemas"]["Industry"] | null;
            /** @enum {string|null} */
            rating?: "hot" | "warm" | "cold" | null;
            opportunityAmount?: string | null;
            /** @description The currency of opportunityAmount. When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"] | null;
            probability?: number | null;
            /** Format: date */
            closeDate?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            country?: components["schemas"]["Country"] | null;
            /** Format: date */
            lastContactedOn?: string | null;
            /** Format: date */
            nextFollowUpOn?: string | null;
            description?: string | null;
            /** Format: uuid */
            stageId?: string | null;
            contactIds?: string[];
            assigneeIds?: string[];
            teamIds?: string[];
        };
        BatchLeadBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId" | "email";
            records: components["schemas"]["CreateLeadBody"][];
        };
        UpdateLeadBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            title?: string | null;
            salutation?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            jobTitle?: string | null;
            companyName?: string | null;
            /** Format: uri */
            website?: string | null;
            /** Format: uri */
            linkedinUrl?: string | null;
            /** @enum {string} */
            status?: "assigned" | "in_process" | "converted" | "recycled" | "closed";
            /** @enum {string|null} */
            source?: "call" | "email" | "existing_customer" | "partner" | "public_relations" | "campaign" | "website" | "other" | null;
            industry?: components["schemas"]["Industry"] | null;
            /** @enum {string|null} */
            rating?: "hot" | "warm" | "cold" | null;
            opportunityAmount?: string | null;
            /** @description The currency of opportunityAmount. When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"] | null;
            probability?: number | null;
            /** Format: date */
            closeDate?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            country?: components["schemas"]["Country"] | null;
            /** Format: date */
            lastContactedOn?: string | null;
            /** Format: date */
            nextFollowUpOn?: string | null;
            description?: string | null;
            /** Format: uuid */
            stageId?: string | null;
            contactIds?: string[];
            assigneeIds?: string[];
            teamIds?: string[];
        };
        UpdateLeadByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateLeadBody"];
        };
        UpdateLeadByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["LeadWhere"];
            changes: components["schemas"]["UpdateLeadBody"];
        };
        RemoveLeadByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["LeadWhere"];
        };
        BulkLeadBody: components["schemas"]["UpdateLeadByIds"] | components["schemas"]["UpdateLeadByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveLeadByFilter"];
        OrderLeadStagesBody: {
            /** @description All of its stages, each once. */
            ids: string[];
        };
        OrderedLeadStagesResponse: {
            data: components["schemas"]["LeadStageResponse"][];
        };
        LeadPipelineResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            name: string;
            description: string | null;
            isDefault: boolean;
            isActive: boolean;
        };
        LeadBoardStage: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            pipelineId: string;
            name: string;
            position: number;
            color: string;
            /** @enum {string} */
            type: "open" | "won" | "lost";
            /**
             * @description Entering the stage sets this status.
             * @enum {string|null}
             */
            mapsToStatus: "assigned" | "in_process" | "recycled" | "closed" | null;
            /** @description Most cards in the stage; null means no limit. */
            wipLimit: number | null;
            winProbability: number | null;
            /** @description Cards of the stage that match. */
            count: number;
            cards: components["schemas"]["LeadResponse"][];
            /** @description For the list `?stageId=…&sort=rank&cursor=…`. */
            nextCursor: string | null;
        };
        LeadBoard: {
            pipeline: components["schemas"]["LeadPipelineResponse"];
            stages: components["schemas"]["LeadBoardStage"][];
        };
        MoveLeadBody: {
            /** Format: uuid */
            stageId?: string;
            /** @enum {string} */
            status?: "assigned" | "in_process" | "converted" | "recycled" | "closed";
            /**
             * Format: uuid
             * @description Directly behind this card.
             */
            afterId?: string;
            /**
             * Format: uuid
             * @description Directly before this card.
             */
            beforeId?: string;
        };
        LeadPipelineWithRelations: components["schemas"]["LeadPipelineResponse"] & Record<string, unknown>;
        LeadPipelinePage: {
            data: components["schemas"]["LeadPipelineWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        LeadPipelineWhere: {
            and?: components["schemas"]["LeadPipelineWhere"][];
            or?: components["schemas"]["LeadPipelineWhere"][];
            not?: components["schemas"]["LeadPipelineWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            name?: components["schemas"]["TextWhere"];
            isDefault?: components["schemas"]["BooleanWhere"];
            isActive?: components["schemas"]["BooleanWhere"];
        };
        QueryLeadPipelineBody: {
            where?: components["schemas"]["LeadPipelineWhere"];
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreateLeadPipelineBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            description?: string | null;
            isDefault?: boolean;
            isActive?: boolean;
            /** @description The stages of the new pipeline, in order. When absent, those that a fresh organization gets. */
            stages?: {
                name: string;
                color?: string;
                /** @enum {string} */
                type: "open" | "won" | "lost";
                /** @enum {string|null} */
                mapsToStatus?: "assigned" | "in_process" | "recycled" | "closed" | null;
                wipLimit?: number | null;
                winProbability?: number | null;
            }[];
        };
        BatchLeadPipelineBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId" | "name";
            records: components["schemas"]["CreateLeadPipelineBody"][];
        };
        UpdateLeadPipelineBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name?: string;
            description?: string | null;
            isDefault?: boolean;
            isActive?: boolean;
        };
        UpdateLeadPipelineByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateLeadPipelineBody"];
        };
        UpdateLeadPipelineByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["LeadPipelineWhere"];
            changes: components["schemas"]["UpdateLeadPipelineBody"];
        };
        RemoveLeadPipelineByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["LeadPipelineWhere"];
        };
        BulkLeadPipelineBody: components["schemas"]["UpdateLeadPipelineByIds"] | components["schemas"]["UpdateLeadPipelineByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveLeadPipelineByFilter"];
        ReplaceLeadPipelineBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            description?: string | null;
            isDefault?: boolean;
            isActive?: boolean;
        };
        LeadStageWithRelations: components["schemas"]["LeadStageResponse"] & {
            pipeline?: components["schemas"]["LeadPipelineResponse"] | null;
        };
        LeadStagePage: {
            data: components["schemas"]["LeadStageWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        LeadStageTypeConditions: {
            /** @enum {string} */
            eq?: "open" | "won" | "lost";
            /** @enum {string} */
            ne?: "open" | "won" | "lost";
            in?: ("open" | "won" | "lost")[];
            nin?: ("open" | "won" | "lost")[];
            isNull?: boolean;
        };
        LeadStageTypeWhere: ("open" | "won" | "lost") | components["schemas"]["LeadStageTypeConditions"];
        LeadStageMapsToStatusConditions: {
            /** @enum {string} */
            eq?: "assigned" | "in_process" | "recycled" | "closed";
            /** @enum {string} */
            ne?: "assigned" | "in_process" | "recycled" | "closed";
            in?: ("assigned" | "in_process" | "recycled" | "closed")[];
            nin?: ("assigned" | "in_process" | "recycled" | "closed")[];
            isNull?: boolean;
        };
        LeadStageMapsToStatusWhere: ("assigned" | "in_process" | "recycled" | "closed") | components["schemas"]["LeadStageMapsToStatusConditions"];
        LeadStageWhere: {
            and?: components["schemas"]["LeadStageWhere"][];
            or?: components["schemas"]["LeadStageWhere"][];
            not?: components["schemas"]["LeadStageWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            pipelineId?: components["schemas"]["IdWhere"];
            name?: components["schemas"]["TextWhere"];
            position?: components["schemas"]["IntegerWhere"];
            color?: components["schemas"]["TextWhere"];
            type?: components["schemas"]["LeadStageTypeWhere"];
            mapsToStatus?: components["schemas"]["LeadStageMapsToStatusWhere"];
            wipLimit?: components["schemas"]["IntegerWhere"];
            winProbability?: components["schemas"]["IntegerWhere"];
        };
        QueryLeadStageBody: {
            where?: components["schemas"]["LeadStageWhere"];
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreateLeadStageBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** Format: uuid */
            pipelineId: string;
            name: string;
            position?: number;
            color?: string;
            /** @enum {string} */
            type: "open" | "won" | "lost";
            /**
             * @description Entering the stage sets this status.
             * @enum {string|null}
             */
            mapsToStatus?: "assigned" | "in_process" | "recycled" | "closed" | null;
            /** @description Most cards in the stage; null means no limit. */
            wipLimit?: number | null;
            winProbability?: number | null;
        };
        BatchLeadStageBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId";
            records: components["schemas"]["CreateLeadStageBody"][];
        };
        UpdateLeadStageBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** Format: uuid */
            pipelineId?: string;
            name?: string;
            position?: number;
            color?: string;
            /** @enum {string} */
            type?: "open" | "won" | "lost";
            /**
             * @description Entering the stage sets this status.
             * @enum {string|null}
             */
            mapsToStatus?: "assigned" | "in_process" | "recycled" | "closed" | null;
            /** @description Most cards in the stage; null means no limit. */
            wipLimit?: number | null;
            winProbability?: number | null;
        };
        UpdateLeadStageByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateLeadStageBody"];
        };
        UpdateLeadStageByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["LeadStageWhere"];
            changes: components["schemas"]["UpdateLeadStageBody"];
        };
        RemoveLeadStageByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["LeadStageWhere"];
        };
        BulkLeadStageBody: components["schemas"]["UpdateLeadStageByIds"] | components["schemas"]["UpdateLeadStageByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveLeadStageByFilter"];
        SubmitLeadFormBody: {
            salutation?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            email?: string | null;
            phone?: string | null;
            jobTitle?: string | null;
            companyName?: string | null;
            website?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            /** @description A code of ISO 3166-1, or the name of the country in one of many languages. */
            country?: string | null;
            /** @description The message. */
            description?: string | null;
            /** @description Leave it empty and hide it from people: a form in which it is filled is dropped. */
            fax?: string | null;
        };
        FormReceivedResponse: {
            /**
             * @description Nothing is told of what became of it.
             * @constant
             */
            status: "received";
        };
        ConvertLeadBody: {
            /**
             * Format: uuid
             * @description Use this account instead of finding or creating one.
             */
            accountId?: string;
            /** @description Find or create the account. Default true. */
            createAccount?: boolean;
            /** @description Find or create the contact. Default true. */
            createContact?: boolean;
            /** @description Create an opportunity. Default: whether the opportunities package is registered. */
            createOpportunity?: boolean;
            opportunityName?: string;
            /** @description Custom fields of the new records. Those of the lead with the same key and type are taken over where nothing is given here. */
            customFields?: {
                account?: {
                    [key: string]: unknown;
                };
                contact?: {
                    [key: string]: unknown;
                };
                opportunity?: {
                    [key: string]: unknown;
                };
            };
        };
        ConvertedRecord: {
            /** Format: uuid */
            id: string;
            created: boolean;
        };
        ConvertLeadResult: {
            /** Format: uuid */
            leadId: string;
            /** @description The account, and whether this conversion created it. */
            account: components["schemas"]["ConvertedRecord"] | null;
            /** @description The contact, and whether this conversion created it. */
            contact: components["schemas"]["ConvertedRecord"] | null;
            /** @description The opportunity; null without the opportunities package. */
            opportunity: components["schemas"]["ConvertedRecord"] | null;
        };
        ProductResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            customFields: components["schemas"]["CustomFields"];
            name: string;
            description: string | null;
            sku: string | null;
            price: string;
            /** @description The currency of price. When absent, the organization's default of that moment. */
            currency: components["schemas"]["Currency"];
            category: string | null;
            isActive: boolean;
        };
        ProductWithRelations: components["schemas"]["ProductResponse"] & Record<string, unknown>;
        ProductPage: {
            data: components["schemas"]["ProductWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        ProductWhere: {
            and?: components["schemas"]["ProductWhere"][];
            or?: components["schemas"]["ProductWhere"][];
            not?: components["schemas"]["ProductWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            name?: components["schemas"]["TextWhere"];
            sku?: components["schemas"]["TextWhere"];
            price?: components["schemas"]["DecimalWhere"];
            currency?: components["schemas"]["TextWhere"];
            category?: components["schemas"]["TextWhere"];
            isActive?: components["schemas"]["BooleanWhere"];
        };
        QueryProductBody: {
            where?: components["schemas"]["ProductWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreateProductBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            name: string;
            description?: string | null;
            sku?: string | null;
            price?: string;
            /** @description The currency of price. When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"];
            category?: string | null;
            isActive?: boolean;
        };
        BatchProductBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId" | "sku";
            records: components["schemas"]["CreateProductBody"][];
        };
        UpdateProductBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            name?: string;
            description?: string | null;
            sku?: string | null;
            price?: string;
            /** @description The currency of price. When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"];
            category?: string | null;
            isActive?: boolean;
        };
        UpdateProductByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateProductBody"];
        };
        UpdateProductByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["ProductWhere"];
            changes: components["schemas"]["UpdateProductBody"];
        };
        RemoveProductByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["ProductWhere"];
        };
        BulkProductBody: components["schemas"]["UpdateProductByIds"] | components["schemas"]["UpdateProductByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveProductByFilter"];
        InvoiceTemplateResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            name: string;
            /** @description SHA-256 of the logo in hex; null means that there is none. */
            logoHash: string | null;
            primaryColor: string;
            secondaryColor: string;
            /** @description Liquid; null means the built-in page. */
            html: string | null;
            css: string | null;
            defaultNotes: string | null;
            defaultTerms: string | null;
            footer: string | null;
            isDefault: boolean;
        };
        InvoiceTemplateWithRelations: components["schemas"]["InvoiceTemplateResponse"] & Record<string, unknown>;
        InvoiceTemplatePage: {
            data: components["schemas"]["InvoiceTemplateWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        InvoiceTemplateWhere: {
            and?: components["schemas"]["InvoiceTemplateWhere"][];
            or?: components["schemas"]["InvoiceTemplateWhere"][];
            not?: components["schemas"]["InvoiceTemplateWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            name?: components["schemas"]["TextWhere"];
            primaryColor?: components["schemas"]["TextWhere"];
            secondaryColor?: components["schemas"]["TextWhere"];
            isDefault?: components["schemas"]["BooleanWhere"];
        };
        QueryInvoiceTemplateBody: {
            where?: components["schemas"]["InvoiceTemplateWhere"];
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreateInvoiceTemplateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            primaryColor?: string;
            secondaryColor?: string;
            /** @description Liquid; null means the built-in page. */
            html?: string | null;
            css?: string | null;
            defaultNotes?: string | null;
            defaultTerms?: string | null;
            footer?: string | null;
            isDefault?: boolean;
        };
        BatchInvoiceTemplateBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId" | "name";
            records: components["schemas"]["CreateInvoiceTemplateBody"][];
        };
        UpdateInvoiceTemplateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name?: string;
            primaryColor?: string;
            secondaryColor?: string;
            /** @description Liquid; null means the built-in page. */
            html?: string | null;
            css?: string | null;
            defaultNotes?: string | null;
            defaultTerms?: string | null;
            footer?: string | null;
            isDefault?: boolean;
        };
        UpdateInvoiceTemplateByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateInvoiceTemplateBody"];
        };
        UpdateInvoiceTemplateByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["InvoiceTemplateWhere"];
            changes: components["schemas"]["UpdateInvoiceTemplateBody"];
        };
        RemoveInvoiceTemplateByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["InvoiceTemplateWhere"];
        };
        BulkInvoiceTemplateBody: components["schemas"]["UpdateInvoiceTemplateByIds"] | components["schemas"]["UpdateInvoiceTemplateByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveInvoiceTemplateByFilter"];
        TemplateLogoBody: {
            /** @description A PNG, JPEG, GIF or WebP as `data:` URL in base64: at most 512 KiB, and 4000 pixels wide and high. What it is goes by its content. */
            image: string;
        };
        NumberingResponse: {
            prefix: string;
            format: string;
            /** @description Whether the counter begins at 1 each year. */
            restartsYearly: boolean;
        };
        UpdateNumberingBody: {
            prefix?: string;
            /** @description {prefix} {yyyy} {yy} {mm} and, once, the counter with as many zeros as it has digits: {0000}. */
            format?: string;
            /** @description Whether the counter begins at 1 each year. */
            restartsYearly?: boolean;
        };
        EstimateLineItemsResponse: {
            /** @description From 1, in the order of the list. */
            position: number;
            /** Format: uuid */
            productId: string | null;
            name: string;
            description: string | null;
            /** @description More than 0. */
            quantity: string;
            unitPrice: string;
            /** @enum {string|null} */
            discountType: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue: string | null;
            /** @description Percent. */
            taxRate: string;
            /** @description The line's own discount. */
            discountAmount: string;
            /** @description Quantity × price less the line's own discount. */
            amount: string;
            /** @description The line's part of the document's discount. */
            discountShare: string;
            taxAmount: string;
            total: string;
        };
        EstimateResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            customFields: components["schemas"]["CustomFields"];
            number: string;
            title: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId: string | null;
            /** @description When absent, the organization's default of that moment. */
            currency: components["schemas"]["Currency"];
            /** @enum {string|null} */
            discountType: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue: string | null;
            notes: string | null;
            terms: string | null;
            /** @description Sum of the lines' amounts. */
            subtotal: string;
            /** @description The document's own discount. */
            discountTotal: string;
            taxTotal: string;
            total: string;
            /** Format: uuid */
            templateId: string | null;
            /**
             * Format: date
             * @description When absent, today.
             */
            issueDate: string | null;
            clientName: string | null;
            /** Format: email */
            clientEmail: string | null;
            clientPhone: string | null;
            billingName: string | null;
            billingAddressLine: string | null;
            billingCity: string | null;
            billingState: string | null;
            billingPostcode: string | null;
            billingCountry: components["schemas"]["Country"] | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            viewedAt: string | null;
            /** @enum {string} */
            status: "draft" | "sent" | "viewed" | "accepted" | "declined" | "expired";
            /** Format: date */
            expiryDate: string | null;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            declinedAt: string | null;
            /** @description Who accepted or declined it. */
            respondentName: string | null;
            /** Format: email */
            respondentEmail: string | null;
            /** @description The IP address that the answer came from. */
            respondentIp: string | null;
            /** @description The browser that it was given with, as it says itself. */
            respondentUserAgent: string | null;
            /** Format: date-time */
            convertedAt: string | null;
            /** Format: uuid */
            convertedInvoiceId: string | null;
            assigneeIds: string[];
            teamIds: string[];
            lineItems?: components["schemas"]["EstimateLineItemsResponse"][];
        };
        EstimateWithRelations: components["schemas"]["EstimateResponse"] & {
            account?: components["schemas"]["AccountResponse"] | null;
            contact?: components["schemas"]["ContactResponse"] | null;
            template?: components["schemas"]["InvoiceTemplateResponse"] | null;
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        EstimatePage: {
            data: components["schemas"]["EstimateWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        EstimateDiscountTypeConditions: {
            /** @enum {string} */
            eq?: "percentage" | "fixed";
            /** @enum {string} */
            ne?: "percentage" | "fixed";
            in?: ("percentage" | "fixed")[];
            nin?: ("percentage" | "fixed")[];
            isNull?: boolean;
        };
        EstimateDiscountTypeWhere: ("percentage" | "fixed") | components["schemas"]["EstimateDiscountTypeConditions"];
        EstimateStatusConditions: {
            /** @enum {string} */
            eq?: "draft" | "sent" | "viewed" | "accepted" | "declined" | "expired";
            /** @enum {string} */
            ne?: "draft" | "sent" | "viewed" | "accepted" | "declined" | "expired";
            in?: ("draft" | "sent" | "viewed" | "accepted" | "declined" | "expired")[];
            nin?: ("draft" | "sent" | "viewed" | "accepted" | "declined" | "expired")[];
            isNull?: boolean;
        };
        EstimateStatusWhere: ("draft" | "sent" | "viewed" | "accepted" | "declined" | "expired") | components["schemas"]["EstimateStatusConditions"];
        EstimateWhere: {
            and?: components["schemas"]["EstimateWhere"][];
            or?: components["schemas"]["EstimateWhere"][];
            not?: components["schemas"]["EstimateWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            number?: components["schemas"]["TextWhere"];
            title?: components["schemas"]["TextWhere"];
            accountId?: components["schemas"]["IdWhere"];
            contactId?: components["schemas"]["IdWhere"];
            currency?: components["schemas"]["TextWhere"];
            discountType?: components["schemas"]["EstimateDiscountTypeWhere"];
            discountValue?: components["schemas"]["DecimalWhere"];
            subtotal?: components["schemas"]["DecimalWhere"];
            discountTotal?: components["schemas"]["DecimalWhere"];
            taxTotal?: components["schemas"]["DecimalWhere"];
            total?: components["schemas"]["DecimalWhere"];
            templateId?: components["schemas"]["IdWhere"];
            issueDate?: components["schemas"]["DateWhere"];
            clientName?: components["schemas"]["TextWhere"];
            clientEmail?: components["schemas"]["TextWhere"];
            clientPhone?: components["schemas"]["TextWhere"];
            billingName?: components["schemas"]["TextWhere"];
            billingAddressLine?: components["schemas"]["TextWhere"];
            billingCity?: components["schemas"]["TextWhere"];
            billingState?: components["schemas"]["TextWhere"];
            billingPostcode?: components["schemas"]["TextWhere"];
            billingCountry?: components["schemas"]["TextWhere"];
            sentAt?: components["schemas"]["TimeWhere"];
            viewedAt?: components["schemas"]["TimeWhere"];
            status?: components["schemas"]["EstimateStatusWhere"];
            expiryDate?: components["schemas"]["DateWhere"];
            acceptedAt?: components["schemas"]["TimeWhere"];
            declinedAt?: components["schemas"]["TimeWhere"];
            respondentName?: components["schemas"]["TextWhere"];
            respondentEmail?: components["schemas"]["TextWhere"];
            respondentIp?: components["schemas"]["TextWhere"];
            respondentUserAgent?: components["schemas"]["TextWhere"];
            convertedAt?: components["schemas"]["TimeWhere"];
            convertedInvoiceId?: components["schemas"]["IdWhere"];
            assigneeIds?: components["schemas"]["IdsWhere"];
            teamIds?: components["schemas"]["IdsWhere"];
        };
        QueryEstimateBody: {
            where?: components["schemas"]["EstimateWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        EstimateLineItemsBody: {
            /** Format: uuid */
            productId?: string | null;
            name: string;
            description?: string | null;
            /** @description More than 0. */
            quantity: string;
            unitPrice: string;
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | null;
            /** @description Percent. */
            taxRate?: string;
        };
        CreateEstimateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            title?: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /** @description When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"];
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            /**
             * Format: date
             * @description When absent, today.
             */
            issueDate?: string | null;
            /** Format: date */
            expiryDate?: string | null;
            assigneeIds?: string[];
            teamIds?: string[];
            lineItems?: components["schemas"]["EstimateLineItemsBody"][];
        };
        BatchEstimateBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId";
            records: components["schemas"]["CreateEstimateBody"][];
        };
        UpdateEstimateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            title?: string | null;
            /** Format: uuid */
            accountId?: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /** @description When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"];
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            /**
             * Format: date
             * @description When absent, today.
             */
            issueDate?: string | null;
            /** Format: date */
            expiryDate?: string | null;
            assigneeIds?: string[];
            teamIds?: string[];
            lineItems?: components["schemas"]["EstimateLineItemsBody"][];
        };
        UpdateEstimateByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateEstimateBody"];
        };
        UpdateEstimateByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["EstimateWhere"];
            changes: components["schemas"]["UpdateEstimateBody"];
        };
        RemoveEstimateByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["EstimateWhere"];
        };
        BulkEstimateBody: components["schemas"]["UpdateEstimateByIds"] | components["schemas"]["UpdateEstimateByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveEstimateByFilter"];
        NoBody: Record<string, unknown>;
        PortalLinkResponse: {
            /** @description Shown this once: whoever has it reads the document, and answers an estimate. */
            url: string;
        };
        PortalLinksResponse: {
            data: {
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                revokedAt: string | null;
            }[];
        };
        SendDocumentBody: {
            /** @description Mail it to the client. Default: where mail is registered. */
            mail?: boolean;
        };
        CopyDocumentBody: {
            /** @description Custom fields of the new document. Those of the other with the same key and type are taken over where nothing is given here. */
            customFields?: {
                [key: string]: unknown;
            };
        };
        InvoiceLineItemsResponse: {
            /** @description From 1, in the order of the list. */
            position: number;
            /** Format: uuid */
            productId: string | null;
            name: string;
            description: string | null;
            /** @description More than 0. */
            quantity: string;
            unitPrice: string;
            /** @enum {string|null} */
            discountType: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue: string | null;
            /** @description Percent. */
            taxRate: string;
            /** @description The line's own discount. */
            discountAmount: string;
            /** @description Quantity × price less the line's own discount. */
            amount: string;
            /** @description The line's part of the document's discount. */
            discountShare: string;
            taxAmount: string;
            total: string;
        };
        InvoiceResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            customFields: components["schemas"]["CustomFields"];
            number: string;
            title: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId: string | null;
            /** @description When absent, the organization's default of that moment. */
            currency: components["schemas"]["Currency"];
            /** @enum {string|null} */
            discountType: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue: string | null;
            notes: string | null;
            terms: string | null;
            /** @description Sum of the lines' amounts. */
            subtotal: string;
            /** @description The document's own discount. */
            discountTotal: string;
            taxTotal: string;
            total: string;
            /** Format: uuid */
            templateId: string | null;
            /**
             * Format: date
             * @description When absent, today.
             */
            issueDate: string | null;
            clientName: string | null;
            /** Format: email */
            clientEmail: string | null;
            clientPhone: string | null;
            billingName: string | null;
            billingAddressLine: string | null;
            billingCity: string | null;
            billingState: string | null;
            billingPostcode: string | null;
            billingCountry: components["schemas"]["Country"] | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            viewedAt: string | null;
            shipping: string;
            poNumber: string | null;
            /** @description Whether the client is reminded by mail while it is not paid. */
            remindersEnabled: boolean;
            /** @description Days before dueDate; null means never. */
            reminderDaysBefore: number | null;
            /** @description Days after dueDate; null means never. */
            reminderDaysAfter: number | null;
            /**
             * @description How often after dueDate.
             * @enum {string}
             */
            reminderFrequency: "once" | "weekly";
            /** @enum {string} */
            status: "draft" | "sent" | "viewed" | "partially_paid" | "paid" | "overdue" | "cancelled";
            /** @enum {string} */
            paymentTerms: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom";
            /**
             * Format: date
             * @description Follows from issueDate and paymentTerms, unless those are custom.
             */
            dueDate: string | null;
            amountPaid: string;
            amountDue: string;
            /**
             * Format: uuid
             * @description What it was made from.
             */
            estimateId: string | null;
            /**
             * Format: uuid
             * @description What made it.
             */
            recurringInvoiceId: string | null;
            /**
             * Format: date
             * @description The day of the schedule that it was made for.
             */
            recurringOn: string | null;
            /** Format: date */
            lastReminderOn: string | null;
            reminderCount: number;
            /** Format: date-time */
            paidAt: string | null;
            /** Format: date-time */
            cancelledAt: string | null;
            assigneeIds: string[];
            teamIds: string[];
            lineItems?: components["schemas"]["InvoiceLineItemsResponse"][];
        };
        RecurringInvoiceLineItemsResponse: {
            /** @description From 1, in the order of the list. */
            position: number;
            /** Format: uuid */
            productId: string | null;
            name: string;
            description: string | null;
            /** @description More than 0. */
            quantity: string;
            unitPrice: string;
            /** @enum {string|null} */
            discountType: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue: string | null;
            /** @description Percent. */
            taxRate: string;
            /** @description The line's own discount. */
            discountAmount: string;
            /** @description Quantity × price less the line's own discount. */
            amount: string;
            /** @description The line's part of the document's discount. */
            discountShare: string;
            taxAmount: string;
            total: string;
        };
        RecurringInvoiceResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            customFields: components["schemas"]["CustomFields"];
            title: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId: string | null;
            /** @description When absent, the organization's default of that moment. */
            currency: components["schemas"]["Currency"];
            /** @enum {string|null} */
            discountType: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue: string | null;
            notes: string | null;
            terms: string | null;
            /** @description Sum of the lines' amounts. */
            subtotal: string;
            /** @description The document's own discount. */
            discountTotal: string;
            taxTotal: string;
            total: string;
            /** Format: uuid */
            templateId: string | null;
            shipping: string;
            poNumber: string | null;
            /** @description Whether the client is reminded by mail while it is not paid. */
            remindersEnabled: boolean;
            /** @description Days before dueDate; null means never. */
            reminderDaysBefore: number | null;
            /** @description Days after dueDate; null means never. */
            reminderDaysAfter: number | null;
            /**
             * @description How often after dueDate.
             * @enum {string}
             */
            reminderFrequency: "once" | "weekly";
            /** @enum {string} */
            paymentTerms: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60";
            /** @enum {string} */
            frequency: "weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days";
            /** @description With the frequency custom_days, and only then. */
            intervalDays: number | null;
            /**
             * Format: date
             * @description The days follow from it: a month that has no 31st has its last day.
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day that one may be made for.
             */
            endsOn: string | null;
            /** @description Whether each is sent when it is made; else it stays a draft. */
            autoSend: boolean;
            isActive: boolean;
            /**
             * @description Why, when nobody paused it.
             * @enum {string|null}
             */
            pausedBecause: "account_deleted" | "contact_left" | "custom_field_missing" | "refused" | null;
            /** @description What its next invoice was refused for, in words. */
            pauseDetail: string | null;
            /**
             * Format: date
             * @description The day of the next one; null when there is none.
             */
            nextOn: string | null;
            /**
             * Format: date
             * @description The day of the latest one.
             */
            lastOn: string | null;
            generatedCount: number;
            assigneeIds: string[];
            teamIds: string[];
            lineItems?: components["schemas"]["RecurringInvoiceLineItemsResponse"][];
        };
        RecurringInvoiceWithRelations: components["schemas"]["RecurringInvoiceResponse"] & {
            account?: components["schemas"]["AccountResponse"] | null;
            contact?: components["schemas"]["ContactResponse"] | null;
            template?: components["schemas"]["InvoiceTemplateResponse"] | null;
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        RecurringInvoicePage: {
            data: components["schemas"]["RecurringInvoiceWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        RecurringInvoiceDiscountTypeConditions: {
            /** @enum {string} */
            eq?: "percentage" | "fixed";
            /** @enum {string} */
            ne?: "percentage" | "fixed";
            in?: ("percentage" | "fixed")[];
            nin?: ("percentage" | "fixed")[];
            isNull?: boolean;
        };
        RecurringInvoiceDiscountTypeWhere: ("percentage" | "fixed") | components["schemas"]["RecurringInvoiceDiscountTypeConditions"];
        RecurringInvoiceReminderFrequencyConditions: {
            /** @enum {string} */
            eq?: "once" | "weekly";
            /** @enum {string} */
            ne?: "once" | "weekly";
            in?: ("once" | "weekly")[];
            nin?: ("once" | "weekly")[];
            isNull?: boolean;
        };
        RecurringInvoiceReminderFrequencyWhere: ("once" | "weekly") | components["schemas"]["RecurringInvoiceReminderFrequencyConditions"];
        RecurringInvoicePaymentTermsConditions: {
            /** @enum {string} */
            eq?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60";
            /** @enum {string} */
            ne?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60";
            in?: ("due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60")[];
            nin?: ("due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60")[];
            isNull?: boolean;
        };
        RecurringInvoicePaymentTermsWhere: ("due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60") | components["schemas"]["RecurringInvoicePaymentTermsConditions"];
        RecurringInvoiceFrequencyConditions: {
            /** @enum {string} */
            eq?: "weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days";
            /** @enum {string} */
            ne?: "weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days";
            in?: ("weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days")[];
            nin?: ("weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days")[];
            isNull?: boolean;
        };
        RecurringInvoiceFrequencyWhere: ("weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days") | components["schemas"]["RecurringInvoiceFrequencyConditions"];
        RecurringInvoicePausedBecauseConditions: {
            /** @enum {string} */
            eq?: "account_deleted" | "contact_left" | "custom_field_missing" | "refused";
            /** @enum {string} */
            ne?: "account_deleted" | "contact_left" | "custom_field_missing" | "refused";
            in?: ("account_deleted" | "contact_left" | "custom_field_missing" | "refused")[];
            nin?: ("account_deleted" | "contact_left" | "custom_field_missing" | "refused")[];
            isNull?: boolean;
        };
        RecurringInvoicePausedBecauseWhere: ("account_deleted" | "contact_left" | "custom_field_missing" | "refused") | components["schemas"]["RecurringInvoicePausedBecauseConditions"];
        RecurringInvoiceWhere: {
            and?: components["schemas"]["RecurringInvoiceWhere"][];
            or?: components["schemas"]["RecurringInvoiceWhere"][];
            not?: components["schemas"]["RecurringInvoiceWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            title?: components["schemas"]["TextWhere"];
            accountId?: components["schemas"]["IdWhere"];
            contactId?: components["schemas"]["IdWhere"];
            currency?: components["schemas"]["TextWhere"];
            discountType?: components["schemas"]["RecurringInvoiceDiscountTypeWhere"];
            discountValue?: components["schemas"]["DecimalWhere"];
            subtotal?: components["schemas"]["DecimalWhere"];
            discountTotal?: components["schemas"]["DecimalWhere"];
            taxTotal?: components["schemas"]["DecimalWhere"];
            total?: components["schemas"]["DecimalWhere"];
            templateId?: components["schemas"]["IdWhere"];
            shipping?: components["schemas"]["DecimalWhere"];
            poNumber?: components["schemas"]["TextWhere"];
            remindersEnabled?: components["schemas"]["BooleanWhere"];
            reminderDaysBefore?: components["schemas"]["IntegerWhere"];
            reminderDaysAfter?: components["schemas"]["IntegerWhere"];
            reminderFrequency?: components["schemas"]["RecurringInvoiceReminderFrequencyWhere"];
            paymentTerms?: components["schemas"]["RecurringInvoicePaymentTermsWhere"];
            frequency?: components["schemas"]["RecurringInvoiceFrequencyWhere"];
            intervalDays?: components["schemas"]["IntegerWhere"];
            startsOn?: components["schemas"]["DateWhere"];
            endsOn?: components["schemas"]["DateWhere"];
            autoSend?: components["schemas"]["BooleanWhere"];
            isActive?: components["schemas"]["BooleanWhere"];
            pausedBecause?: components["schemas"]["RecurringInvoicePausedBecauseWhere"];
            nextOn?: components["schemas"]["DateWhere"];
            lastOn?: components["schemas"]["DateWhere"];
            generatedCount?: components["schemas"]["IntegerWhere"];
            assigneeIds?: components["schemas"]["IdsWhere"];
            teamIds?: components["schemas"]["IdsWhere"];
        };
        QueryRecurringInvoiceBody: {
            where?: components["schemas"]["RecurringInvoiceWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        RecurringInvoiceLineItemsBody: {
            /** Format: uuid */
            productId?: string | null;
            name: string;
            description?: string | null;
            /** @description More than 0. */
            quantity: string;
            unitPrice: string;
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | null;
            /** @description Percent. */
            taxRate?: string;
        };
        CreateRecurringInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            title?: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /** @description When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"];
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            shipping?: string;
            poNumber?: string | null;
            /** @description Whether the client is reminded by mail while it is not paid. */
            remindersEnabled?: boolean;
            /** @description Days before dueDate; null means never. */
            reminderDaysBefore?: number | null;
            /** @description Days after dueDate; null means never. */
            reminderDaysAfter?: number | null;
            /**
             * @description How often after dueDate.
             * @enum {string}
             */
            reminderFrequency?: "once" | "weekly";
            /** @enum {string} */
            paymentTerms?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60";
            /** @enum {string} */
            frequency: "weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days";
            /** @description With the frequency custom_days, and only then. */
            intervalDays?: number | null;
            /**
             * Format: date
             * @description The days follow from it: a month that has no 31st has its last day.
             */
            startsOn: string;
            /**
             * Format: date
             * @description The last day that one may be made for.
             */
            endsOn?: string | null;
            /** @description Whether each is sent when it is made; else it stays a draft. */
            autoSend?: boolean;
            isActive?: boolean;
            assigneeIds?: string[];
            teamIds?: string[];
            lineItems?: components["schemas"]["RecurringInvoiceLineItemsBody"][];
        };
        BatchRecurringInvoiceBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId";
            records: components["schemas"]["CreateRecurringInvoiceBody"][];
        };
        UpdateRecurringInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            title?: string | null;
            /** Format: uuid */
            accountId?: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /** @description When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"];
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            shipping?: string;
            poNumber?: string | null;
            /** @description Whether the client is reminded by mail while it is not paid. */
            remindersEnabled?: boolean;
            /** @description Days before dueDate; null means never. */
            reminderDaysBefore?: number | null;
            /** @description Days after dueDate; null means never. */
            reminderDaysAfter?: number | null;
            /**
             * @description How often after dueDate.
             * @enum {string}
             */
            reminderFrequency?: "once" | "weekly";
            /** @enum {string} */
            paymentTerms?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60";
            /** @enum {string} */
            frequency?: "weekly" | "biweekly" | "monthly" | "quarterly" | "semi_annually" | "yearly" | "custom_days";
            /** @description With the frequency custom_days, and only then. */
            intervalDays?: number | null;
            /**
             * Format: date
             * @description The days follow from it: a month that has no 31st has its last day.
             */
            startsOn?: string;
            /**
             * Format: date
             * @description The last day that one may be made for.
             */
            endsOn?: string | null;
            /** @description Whether each is sent when it is made; else it stays a draft. */
            autoSend?: boolean;
            isActive?: boolean;
            assigneeIds?: string[];
            teamIds?: string[];
            lineItems?: components["schemas"]["RecurringInvoiceLineItemsBody"][];
        };
        UpdateRecurringInvoiceByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateRecurringInvoiceBody"];
        };
        UpdateRecurringInvoiceByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["RecurringInvoiceWhere"];
            changes: components["schemas"]["UpdateRecurringInvoiceBody"];
        };
        RemoveRecurringInvoiceByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["RecurringInvoiceWhere"];
        };
        BulkRecurringInvoiceBody: components["schemas"]["UpdateRecurringInvoiceByIds"] | components["schemas"]["UpdateRecurringInvoiceByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveRecurringInvoiceByFilter"];
        ToggleRecurringInvoiceBody: {
            /** @description When absent, the other of what it is. */
            isActive?: boolean;
        };
        InvoiceWithRelations: components["schemas"]["InvoiceResponse"] & {
            account?: components["schemas"]["AccountResponse"] | null;
            contact?: components["schemas"]["ContactResponse"] | null;
            template?: components["schemas"]["InvoiceTemplateResponse"] | null;
            estimate?: components["schemas"]["EstimateResponse"] | null;
            recurringInvoice?: components["schemas"]["RecurringInvoiceResponse"] | null;
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        InvoicePage: {
            data: components["schemas"]["InvoiceWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        InvoiceDiscountTypeConditions: {
            /** @enum {string} */
            eq?: "percentage" | "fixed";
            /** @enum {string} */
            ne?: "percentage" | "fixed";
            in?: ("percentage" | "fixed")[];
            nin?: ("percentage" | "fixed")[];
            isNull?: boolean;
        };
        InvoiceDiscountTypeWhere: ("percentage" | "fixed") | components["schemas"]["InvoiceDiscountTypeConditions"];
        InvoiceReminderFrequencyConditions: {
            /** @enum {string} */
            eq?: "once" | "weekly";
            /** @enum {string} */
            ne?: "once" | "weekly";
            in?: ("once" | "weekly")[];
            nin?: ("once" | "weekly")[];
            isNull?: boolean;
        };
        InvoiceReminderFrequencyWhere: ("once" | "weekly") | components["schemas"]["InvoiceReminderFrequencyConditions"];
        InvoiceStatusConditions: {
            /** @enum {string} */
            eq?: "draft" | "sent" | "viewed" | "partially_paid" | "paid" | "overdue" | "cancelled";
            /** @enum {string} */
            ne?: "draft" | "sent" | "viewed" | "partially_paid" | "paid" | "overdue" | "cancelled";
            in?: ("draft" | "sent" | "viewed" | "partially_paid" | "paid" | "overdue" | "cancelled")[];
            nin?: ("draft" | "sent" | "viewed" | "partially_paid" | "paid" | "overdue" | "cancelled")[];
            isNull?: boolean;
        };
        InvoiceStatusWhere: ("draft" | "sent" | "viewed" | "partially_paid" | "paid" | "overdue" | "cancelled") | components["schemas"]["InvoiceStatusConditions"];
        InvoicePaymentTermsConditions: {
            /** @enum {string} */
            eq?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom";
            /** @enum {string} */
            ne?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom";
            in?: ("due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom")[];
            nin?: ("due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom")[];
            isNull?: boolean;
        };
        InvoicePaymentTermsWhere: ("due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom") | components["schemas"]["InvoicePaymentTermsConditions"];
        InvoiceWhere: {
            and?: components["schemas"]["InvoiceWhere"][];
            or?: components["schemas"]["InvoiceWhere"][];
            not?: components["schemas"]["InvoiceWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            number?: components["schemas"]["TextWhere"];
            title?: components["schemas"]["TextWhere"];
            accountId?: components["schemas"]["IdWhere"];
            contactId?: components["schemas"]["IdWhere"];
            currency?: components["schemas"]["TextWhere"];
            discountType?: components["schemas"]["InvoiceDiscountTypeWhere"];
            discountValue?: components["schemas"]["DecimalWhere"];
            subtotal?: components["schemas"]["DecimalWhere"];
            discountTotal?: components["schemas"]["DecimalWhere"];
            taxTotal?: components["schemas"]["DecimalWhere"];
            total?: components["schemas"]["DecimalWhere"];
            templateId?: components["schemas"]["IdWhere"];
            issueDate?: components["schemas"]["DateWhere"];
            clientName?: components["schemas"]["TextWhere"];
            clientEmail?: components["schemas"]["TextWhere"];
            clientPhone?: components["schemas"]["TextWhere"];
            billingName?: components["schemas"]["TextWhere"];
            billingAddressLine?: components["schemas"]["TextWhere"];
            billingCity?: components["schemas"]["TextWhere"];
            billingState?: components["schemas"]["TextWhere"];
            billingPostcode?: components["schemas"]["TextWhere"];
            billingCountry?: components["schemas"]["TextWhere"];
            sentAt?: components["schemas"]["TimeWhere"];
            viewedAt?: components["schemas"]["TimeWhere"];
            shipping?: components["schemas"]["DecimalWhere"];
            poNumber?: components["schemas"]["TextWhere"];
            remindersEnabled?: components["schemas"]["BooleanWhere"];
            reminderDaysBefore?: components["schemas"]["IntegerWhere"];
            reminderDaysAfter?: components["schemas"]["IntegerWhere"];
            reminderFrequency?: components["schemas"]["InvoiceReminderFrequencyWhere"];
            status?: components["schemas"]["InvoiceStatusWhere"];
            paymentTerms?: components["schemas"]["InvoicePaymentTermsWhere"];
            dueDate?: components["schemas"]["DateWhere"];
            amountPaid?: components["schemas"]["DecimalWhere"];
            amountDue?: components["schemas"]["DecimalWhere"];
            estimateId?: components["schemas"]["IdWhere"];
            recurringInvoiceId?: components["schemas"]["IdWhere"];
            recurringOn?: components["schemas"]["DateWhere"];
            lastReminderOn?: components["schemas"]["DateWhere"];
            reminderCount?: components["schemas"]["IntegerWhere"];
            paidAt?: components["schemas"]["TimeWhere"];
            cancelledAt?: components["schemas"]["TimeWhere"];
            assigneeIds?: components["schemas"]["IdsWhere"];
            teamIds?: components["schemas"]["IdsWhere"];
        };
        QueryInvoiceBody: {
            where?: components["schemas"]["InvoiceWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        InvoiceLineItemsBody: {
            /** Format: uuid */
            productId?: string | null;
            name: string;
            description?: string | null;
            /** @description More than 0. */
            quantity: string;
            unitPrice: string;
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | null;
            /** @description Percent. */
            taxRate?: string;
        };
        CreateInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            title?: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /** @description When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"];
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            /**
             * Format: date
             * @description When absent, today.
             */
            issueDate?: string | null;
            shipping?: string;
            poNumber?: string | null;
            /** @description Whether the client is reminded by mail while it is not paid. */
            remindersEnabled?: boolean;
            /** @description Days before dueDate; null means never. */
            reminderDaysBefore?: number | null;
            /** @description Days after dueDate; null means never. */
            reminderDaysAfter?: number | null;
            /**
             * @description How often after dueDate.
             * @enum {string}
             */
            reminderFrequency?: "once" | "weekly";
            /** @enum {string} */
            paymentTerms?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom";
            /**
             * Format: date
             * @description Follows from issueDate and paymentTerms, unless those are custom.
             */
            dueDate?: string | null;
            assigneeIds?: string[];
            teamIds?: string[];
            lineItems?: components["schemas"]["InvoiceLineItemsBody"][];
        };
        BatchInvoiceBody: {
            /**
             * @description Update what matches by this field.
             * @enum {string}
             */
            matchBy?: "externalId";
            records: components["schemas"]["CreateInvoiceBody"][];
        };
        UpdateInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: components["schemas"]["CustomFields"];
            title?: string | null;
            /** Format: uuid */
            accountId?: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /** @description When absent, the organization's default of that moment. */
            currency?: components["schemas"]["Currency"];
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            /**
             * Format: date
             * @description When absent, today.
             */
            issueDate?: string | null;
            shipping?: string;
            poNumber?: string | null;
            /** @description Whether the client is reminded by mail while it is not paid. */
            remindersEnabled?: boolean;
            /** @description Days before dueDate; null means never. */
            reminderDaysBefore?: number | null;
            /** @description Days after dueDate; null means never. */
            reminderDaysAfter?: number | null;
            /**
             * @description How often after dueDate.
             * @enum {string}
             */
            reminderFrequency?: "once" | "weekly";
            /** @enum {string} */
            paymentTerms?: "due_on_receipt" | "net_15" | "net_30" | "net_45" | "net_60" | "custom";
            /**
             * Format: date
             * @description Follows from issueDate and paymentTerms, unless those are custom.
             */
            dueDate?: string | null;
            assigneeIds?: string[];
            teamIds?: string[];
            lineItems?: components["schemas"]["InvoiceLineItemsBody"][];
        };
        UpdateInvoiceByIds: {
            /** @enum {string} */
            action: "update";
            ids: string[];
            changes: components["schemas"]["UpdateInvoiceBody"];
        };
        UpdateInvoiceByFilter: {
            /** @enum {string} */
            action: "update";
            filter: components["schemas"]["InvoiceWhere"];
            changes: components["schemas"]["UpdateInvoiceBody"];
        };
        RemoveInvoiceByFilter: {
            /** @enum {string} */
            action: "delete" | "restore";
            filter: components["schemas"]["InvoiceWhere"];
        };
        BulkInvoiceBody: components["schemas"]["UpdateInvoiceByIds"] | components["schemas"]["UpdateInvoiceByFilter"] | components["schemas"]["RemoveByIds"] | components["schemas"]["RemoveInvoiceByFilter"];
        MarkInvoicePaidBody: {
            /**
             * Format: date
             * @description Default today.
             */
            paidOn?: string;
            /** @enum {string} */
            method?: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            reference?: string;
        };
        BulkSendInvoicesBody: {
            ids: string[];
            /** @description Mail them to their clients. Default: where mail is registered. */
            mail?: boolean;
        };
        PaymentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description The record's id in another system, unique per organization. */
            externalId: string | null;
            version: number;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            invoiceId: string;
            /** @description More than 0, at most what is due, in the minor unit of the currency. */
            amount: string;
            /** @description The invoice's; when absent, taken from it. */
            currency: components["schemas"]["Currency"];
            /**
             * Format: date
             * @description When absent, today.
             */
            paidOn: string | null;
            /** @enum {string} */
            method: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            reference: string | null;
            notes: string | null;
        };
        InvoicePaymentsResponse: {
            data: components["schemas"]["PaymentResponse"][];
        };
        InvoiceFigure: {
            count: number;
            /** @description Decimal string, written as records write money. */
            amount: string;
        };
        InvoiceAgingOfCurrency: {
            /** @description ISO 4217. */
            currency: string;
            current: components["schemas"]["InvoiceFigure"];
            days1To30: components["schemas"]["InvoiceFigure"];
            days31To60: components["schemas"]["InvoiceFigure"];
            days61To90: components["schemas"]["InvoiceFigure"];
            daysOver90: components["schemas"]["InvoiceFigure"];
            total: components["schemas"]["InvoiceFigure"];
        };
        InvoiceAgingResponse: {
            /**
             * Format: date
             * @description The organization's today.
             */
            asOf: string;
            /** @description By currency. */
            data: components["schemas"]["InvoiceAgingOfCurrency"][];
        };
        InvoiceRevenueOfMonth: {
            /** @description `YYYY-MM` */
            month: string;
            /** @description ISO 4217. */
            currency: string;
            /** @description Total of the invoices issued in the month, but for drafts and cancelled ones. */
            invoiced: string;
            invoiceCount: number;
            /** @description Payments of the month. */
            paid: string;
            paymentCount: number;
        };
        InvoiceRevenueResponse: {
            /** @description `YYYY-MM` */
            from: string;
            /** @description `YYYY-MM` */
            to: string;
            /** @description By month, then currency; every currency that occurs has every month. */
            data: components["schemas"]["InvoiceRevenueOfMonth"][];
        };
        InvoiceCurrencyFigure: {
            /** @description ISO 4217. */
            currency: string;
            count: number;
            /** @description Decimal string, written as records write money. */
            amount: string;
        };
        InvoiceDashboardInvoices: {
            byStatus: {
                /** @description `GET /invoices?status=draft`; amounts are totals. */
                draft: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /invoices?status=sent`; amounts are totals. */
                sent: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /invoices?status=viewed`; amounts are totals. */
                viewed: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /invoices?status=partially_paid`; amounts are totals. */
                partially_paid: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /invoices?status=paid`; amounts are totals. */
                paid: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /invoices?status=overdue`; amounts are totals. */
                overdue: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /invoices?status=cancelled`; amounts are totals. */
                cancelled: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
            };
            /** @description `GET /invoices?status[in]=sent,viewed,partially_paid,overdue`; amounts are what is due. */
            outstanding: {
                count: number;
                amounts: components["schemas"]["InvoiceCurrencyFigure"][];
            };
            /** @description `GET /invoices?status=overdue`; amounts are what is due. */
            overdue: {
                count: number;
                amounts: components["schemas"]["InvoiceCurrencyFigure"][];
            };
            /** @description `GET /invoices?status[in]=sent,viewed,partially_paid,overdue&dueDate[gte]=…&dueDate[lte]=…`, today and the six days after it; amounts are what is due. */
            dueThisWeek: {
                count: number;
                amounts: components["schemas"]["InvoiceCurrencyFigure"][];
            };
        };
        InvoiceDashboardPayments: {
            /** @description `GET /payments?paidOn[gte]=…&paidOn[lte]=…`, the first and the last day of the month. */
            paidThisMonth: {
                count: number;
                amounts: components["schemas"]["InvoiceCurrencyFigure"][];
            };
        };
        InvoiceDashboardEstimates: {
            byStatus: {
                /** @description `GET /estimates?status=draft`; amounts are totals. */
                draft: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /estimates?status=sent`; amounts are totals. */
                sent: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /estimates?status=viewed`; amounts are totals. */
                viewed: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /estimates?status=accepted`; amounts are totals. */
                accepted: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /estimates?status=declined`; amounts are totals. */
                declined: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
                /** @description `GET /estimates?status=expired`; amounts are totals. */
                expired: {
                    count: number;
                    amounts: components["schemas"]["InvoiceCurrencyFigure"][];
                };
            };
            /** @description Accepted ones of those that were accepted or declined, to four decimals; null when none was: `GET /estimates?status=accepted` and `?status=declined`. */
            acceptanceRate: number | null;
        };
        InvoiceDashboardRecurringInvoices: {
            /** @description `GET /recurring-invoices?isActive=true` */
            activeCount: number;
        };
        InvoiceDashboardResponse: {
            /**
             * Format: date
             * @description The organization's today.
             */
            asOf: string;
            invoices: components["schemas"]["InvoiceDashboardInvoices"] | null;
            payments: components["schemas"]["InvoiceDashboardPayments"] | null;
            estimates: components["schemas"]["InvoiceDashboardEstimates"] | null;
            recurringInvoices: components["schemas"]["InvoiceDashboardRecurringInvoices"] | null;
        };
        PaymentWithRelations: components["schemas"]["PaymentResponse"] & {
            invoice?: components["schemas"]["InvoiceResponse"] | null;
        };
        PaymentPage: {
            data: components["schemas"]["PaymentWithRelations"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
        PaymentMethodConditions: {
            /** @enum {string} */
            eq?: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            /** @enum {string} */
            ne?: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            in?: ("cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other")[];
            nin?: ("cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other")[];
            isNull?: boolean;
        };
        PaymentMethodWhere: ("cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other") | components["schemas"]["PaymentMethodConditions"];
        PaymentWhere: {
            and?: components["schemas"]["PaymentWhere"][];
            or?: components["schemas"]["PaymentWhere"][];
            not?: components["schemas"]["PaymentWhere"];
            id?: components["schemas"]["IdWhere"];
            createdAt?: components["schemas"]["TimeWhere"];
            updatedAt?: components["schemas"]["TimeWhere"];
            createdBy?: components["schemas"]["IdWhere"];
            updatedBy?: components["schemas"]["IdWhere"];
            externalId?: components["schemas"]["TextWhere"];
            version?: components["schemas"]["IntegerWhere"];
            invoiceId?: components["schemas"]["IdWhere"];
            amount?: components["schemas"]["DecimalWhere"];
            currency?: components["schemas"]["TextWhere"];
            paidOn?: components["schemas"]["DateWhere"];
            method?: components["schemas"]["PaymentMethodWhere"];
            reference?: components["schemas"]["TextWhere"];
        };
        QueryPaymentBody: {
            where?: components["schemas"]["PaymentWhere"];
            search?: string;
            /** @description Fields; `-` for descending. */
            sort?: string[];
            /** @description Relations. */
            include?: string[];
            limit?: number;
            cursor?: string;
            offset?: number;
            total?: boolean;
            /** @enum {string} */
            deleted?: "only" | "with";
        };
        CreatePaymentBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** Format: uuid */
            invoiceId: string;
            /** @description More than 0, at most what is due, in the minor unit of the currency. */
            amount: string;
            /** @description The invoice's; when absent, taken from it. */
            currency?: components["schemas"]["Currency"];
            /**
             * Format: date
             * @description When absent, today.
             */
            paidOn?: string | null;
            /** @enum {string} */
            method?: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            reference?: string | null;
            notes?: string | null;
        };
        UpdatePaymentBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** @description More than 0, at most what is due, in the minor unit of the currency. */
            amount?: string;
            /**
             * Format: date
             * @description When absent, today.
             */
            paidOn?: string | null;
            /** @enum {string} */
            method?: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            reference?: string | null;
            notes?: string | null;
        };
        ReplacePaymentBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** @description More than 0, at most what is due, in the minor unit of the currency. */
            amount: string;
            /**
             * Format: date
             * @description When absent, today.
             */
            paidOn?: string | null;
            /** @enum {string} */
            method?: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            reference?: string | null;
            notes?: string | null;
        };
        HistoryEntryResponse: {
            /** @description Opaque. */
            id: string;
            /** @enum {string} */
            action: "create" | "update" | "delete" | "restore" | "purge";
            /** @description By property, its value before and after as a read shows it; `customFields.<key>` for custom fields, and of rows those that differ. Empty for a creation. */
            changes: {
                [key: string]: unknown[];
            };
            /**
             * Format: uuid
             * @description Null: the system, an API key or somebody outside. Absent when the caller may not read it.
             */
            profileId?: string | null;
            /** Format: uuid */
            requestId: string | null;
            /** Format: date-time */
            at: string;
        };
        HistoryPage: {
            data: components["schemas"]["HistoryEntryResponse"][];
            page: {
                limit: number;
                /** @description Give it as `cursor` for the next page; null on the last. */
                nextCursor: string | null;
                /** @description All matches; with `total=true`. */
                total?: number;
            };
        };
    };
    responses: {
        /** @description The request is not valid: `errors` names each part that is wrong. */
        E400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No credential, or one that is wrong or expired: sign in. */
        E401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role or the scopes of the token do not reach this. */
        E403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such record, or none that the caller may see. */
        E404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request conflicts with the present state: `code` says how. */
        E409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record has another version than `If-Match` says: read it again. */
        E412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` belongs to a request with another body. */
        E422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Try again after the seconds of `Retry-After`. */
        E429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other error, such as 405, 413, 415 or 503. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Run everything, answer what would be, keep nothing. */
        DryRunParameter: boolean;
        IdParameter: string;
        /** @description Keep what can be done, and say what could not. Default: all or nothing. */
        PartialParameter: boolean;
        /** @description Records per page. */
        LimitParameter: number;
        CreatedAtParameter: components["schemas"]["TimeFilter"];
        UpdatedAtParameter: components["schemas"]["TimeFilter"];
        CreatedByParameter: components["schemas"]["IdFilter"];
        UpdatedByParameter: components["schemas"]["IdFilter"];
        ExternalIdParameter: components["schemas"]["TextFilter"];
        VersionParameter: components["schemas"]["IntegerFilter"];
        /** @description `page.nextCursor` of the page before. */
        CursorParameter: string;
        /** @description Records to skip; not with cursor. */
        OffsetParameter: number;
        /** @description Deleted records; needs the delete permission. */
        DeletedParameter: "only" | "with";
        /** @description Remove the record for good, deleted or not. Admins only. */
        PurgeParameter: boolean;
        /** @description Count all matches into `page.total`. */
        TotalParameter: boolean;
        IsActiveParameter: components["schemas"]["BooleanFilter"];
        AssigneeIdsParameter: components["schemas"]["IdsFilter"];
        CurrencyParameter: components["schemas"]["TextFilter"];
        NameParameter: components["schemas"]["TextFilter"];
        TitleParameter: components["schemas"]["TextFilter"];
        TeamIdsParameter: components["schemas"]["IdsFilter"];
        EmailParameter: components["schemas"]["TextFilter"];
        PhoneParameter: components["schemas"]["TextFilter"];
        AddressLineParameter: components["schemas"]["TextFilter"];
        CityParameter: components["schemas"]["TextFilter"];
        StateParameter: components["schemas"]["TextFilter"];
        PostcodeParameter: components["schemas"]["TextFilter"];
        CountryParameter: components["schemas"]["TextFilter"];
        AccountIdParameter: components["schemas"]["IdFilter"];
        JobTitleParameter: components["schemas"]["TextFilter"];
        WebsiteParameter: components["schemas"]["TextFilter"];
        ContactIdsParameter: components["schemas"]["IdsFilter"];
        FirstNameParameter: components["schemas"]["TextFilter"];
        LastNameParameter: components["schemas"]["TextFilter"];
        LinkedinUrlParameter: components["schemas"]["TextFilter"];
        ConvertedAtParameter: components["schemas"]["TimeFilter"];
        ContactIdParameter: components["schemas"]["IdFilter"];
        DiscountValueParameter: components["schemas"]["DecimalFilter"];
        SubtotalParameter: components["schemas"]["DecimalFilter"];
        DiscountTotalParameter: components["schemas"]["DecimalFilter"];
        TaxTotalParameter: components["schemas"]["DecimalFilter"];
        TemplateIdParameter: components["schemas"]["IdFilter"];
        PositionParameter: components["schemas"]["IntegerFilter"];
        /** @description Text in title, firstName, lastName, companyName, email, phone. */
        SearchParameter: string;
        SalutationParameter: components["schemas"]["TextFilter"];
        CompanyNameParameter: components["schemas"]["TextFilter"];
        StatusParameter: components["schemas"]["LeadStatusFilter"];
        SourceParameter: components["schemas"]["LeadSourceFilter"];
        IndustryParameter: components["schemas"]["LeadIndustryFilter"];
        RatingParameter: components["schemas"]["LeadRatingFilter"];
        OpportunityAmountParameter: components["schemas"]["DecimalFilter"];
        ProbabilityParameter: components["schemas"]["IntegerFilter"];
        CloseDateParameter: components["schemas"]["DateFilter"];
        LastContactedOnParameter: components["schemas"]["DateFilter"];
        NextFollowUpOnParameter: components["schemas"]["DateFilter"];
        StageIdParameter: components["schemas"]["IdFilter"];
        ConvertedAccountIdParameter: components["schemas"]["IdFilter"];
        ConvertedContactIdParameter: components["schemas"]["IdFilter"];
        ConvertedOpportunityIdParameter: components["schemas"]["IdFilter"];
        IsDefaultParameter: components["schemas"]["BooleanFilter"];
        KindParameter: "invoice" | "estimate";
        NumberParameter: components["schemas"]["TextFilter"];
        IssueDateParameter: components["schemas"]["DateFilter"];
        ClientNameParameter: components["schemas"]["TextFilter"];
        ClientEmailParameter: components["schemas"]["TextFilter"];
        ClientPhoneParameter: components["schemas"]["TextFilter"];
        BillingNameParameter: components["schemas"]["TextFilter"];
        BillingAddressLineParameter: components["schemas"]["TextFilter"];
        BillingCityParameter: components["schemas"]["TextFilter"];
        BillingStateParameter: components["schemas"]["TextFilter"];
        BillingPostcodeParameter: components["schemas"]["TextFilter"];
        BillingCountryParameter: components["schemas"]["TextFilter"];
        SentAtParameter: components["schemas"]["TimeFilter"];
        ViewedAtParameter: components["schemas"]["TimeFilter"];
        ShippingParameter: components["schemas"]["DecimalFilter"];
        PoNumberParameter: components["schemas"]["TextFilter"];
        RemindersEnabledParameter: components["schemas"]["BooleanFilter"];
        ReminderDaysBeforeParameter: components["schemas"]["IntegerFilter"];
        ReminderDaysAfterParameter: components["schemas"]["IntegerFilter"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getMeShort: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "avatarUrl": "https://www.example.com"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateMeBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "Example refresh token"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    logoutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    switchOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orgId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *     }
                 */
                "application/json": components["schemas"]["SwitchOrganizationBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    requestMagicLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "jane.doe@example.com",
                 *       "returnTo": "/?!/"
                 *     }
                 */
                "application/json": components["schemas"]["RequestMagicLinkBody"];
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MagicLinkRequestedResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    verifyMagicLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "Example token"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyMagicLinkBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MagicLinkSessionResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listOwnOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganizationList"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "timezone": "Europe/Berlin",
                 *       "defaultCurrency": "AED"
                 *     }
                 */
                "application/json": components["schemas"]["CreateOrganizationBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "companyName": "Example Ltd",
                 *       "logoUrl": "https://www.example.com",
                 *       "addressLine": "1 Example Street",
                 *       "city": "Berlin"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateOrganizationBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    reactivateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganization"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    eraseOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd"
                 *     }
                 */
                "application/json": components["schemas"]["EraseOrganizationBody"];
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteMember: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateMember: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "admin",
                 *       "isActive": true,
                 *       "phone": "+49 30 901820",
                 *       "jobTitle": "Example job title"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateMemberBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateOwnProfile: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "phone": "+49 30 901820",
                 *       "jobTitle": "Example job title"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateOwnProfileBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    leaveOrganization: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    inviteMember: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "jane.doe@example.com",
                 *       "role": "admin"
                 *     }
                 */
                "application/json": components["schemas"]["InviteMemberBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                status?: "open" | "accepted" | "revoked" | "expired";
                /** @description 25 by default. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    resendInvitation: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "Example token",
                 *       "name": "Example Ltd"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptInvitationBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptInvitationResult"];
                };
            };
            400: components["responses"]["E400"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                event?: "login_success" | "login_failure" | "logout" | "org_switch" | "password_changed" | "token_refresh" | "token_reuse_detected" | "token_created" | "token_revoked" | "permission_denied" | "cross_org_attempt" | "api_key_used" | "api_key_invalid" | "membership_changed" | "organization_changed" | "organization_erased" | "suspicious_activity";
                success?: boolean;
                userId?: string;
                profileId?: string;
                /** @description The earliest, included. */
                from?: string;
                /** @description The latest, not included. */
                to?: string;
                /** @description 25 by default. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionsResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listTokens: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenListResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createToken: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "scopes": [
                 *         "Example scopes"
                 *       ],
                 *       "expiresAt": "2026-01-31T09:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTokenBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTokenResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    revokeToken: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listMemberTokens: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberTokenListResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getMemberToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberTokenResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    revokeMemberToken: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createApiKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "scopes": [
                 *         "Example scopes"
                 *       ],
                 *       "expiresAt": "2026-01-31T09:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKeyBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listEntities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitiesResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listMember: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in name, email, jobTitle. */
                search?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                userId?: components["schemas"]["IdFilter"];
                name?: components["parameters"]["NameParameter"];
                email?: components["parameters"]["EmailParameter"];
                avatarUrl?: components["schemas"]["TextFilter"];
                role?: components["schemas"]["MemberRoleFilter"];
                isActive?: components["parameters"]["IsActiveParameter"];
                phone?: components["parameters"]["PhoneParameter"];
                jobTitle?: components["parameters"]["JobTitleParameter"];
                joinedAt?: components["schemas"]["TimeFilter"];
                leftAt?: components["schemas"]["TimeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listTeam: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in name. */
                search?: string;
                /** @description Relations separated by commas. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                name?: components["parameters"]["NameParameter"];
                memberIds?: components["schemas"]["IdsFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertTeam: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month."
                 *     }
                 */
                "application/json": components["schemas"]["CreateTeamBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month."
                 *     }
                 */
                "application/json": components["schemas"]["CreateTeamBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryTeamBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "name": "Example Ltd",
                 *           "description": "Wants an offer by the end of the month."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchTeamBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "name": "Example Ltd",
                 *         "description": "Wants an offer by the end of the month."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkTeamBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getTeam: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month."
                 *     }
                 */
                "application/json": components["schemas"]["CreateTeamBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month."
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTeamBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listCustomField: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default position. */
                sort?: string;
                /** @description Text in label, key. */
                search?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                entity?: components["schemas"]["TextFilter"];
                key?: components["schemas"]["TextFilter"];
                label?: components["schemas"]["TextFilter"];
                type?: components["schemas"]["CustomFieldTypeFilter"];
                target?: components["schemas"]["TextFilter"];
                required?: components["schemas"]["BooleanFilter"];
                filterable?: components["schemas"]["BooleanFilter"];
                unique?: components["schemas"]["BooleanFilter"];
                position?: components["parameters"]["PositionParameter"];
                isActive?: components["parameters"]["IsActiveParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entity": "Example entity",
                 *       "key": "key",
                 *       "label": "Example label",
                 *       "type": "text",
                 *       "options": [
                 *         {
                 *           "value": "Example value",
                 *           "label": "Example label"
                 *         }
                 *       ],
                 *       "target": "Example target",
                 *       "required": true,
                 *       "filterable": true,
                 *       "unique": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateCustomFieldBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryCustomFieldBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Example label",
                 *       "options": [
                 *         {
                 *           "value": "Example value",
                 *           "label": "Example label"
                 *         }
                 *       ],
                 *       "required": true,
                 *       "filterable": true,
                 *       "position": 1,
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceCustomFieldBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Example label",
                 *       "options": [
                 *         {
                 *           "value": "Example value",
                 *           "label": "Example label"
                 *         }
                 *       ],
                 *       "required": true,
                 *       "filterable": true,
                 *       "position": 1
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCustomFieldBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listFormKey: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in title. */
                search?: string;
                /** @description Relations separated by commas. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                title?: components["parameters"]["TitleParameter"];
                isActive?: components["parameters"]["IsActiveParameter"];
                hint?: components["schemas"]["TextFilter"];
                lastUsedAt?: components["schemas"]["TimeFilter"];
                assigneeIds?: components["parameters"]["AssigneeIdsParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormKeyPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "allowedOrigins": [
                 *         "http://a"
                 *       ],
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateFormKeyBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedFormKeyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryFormKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryFormKeyBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormKeyPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getFormKey: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormKeyWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "allowedOrigins": [
                 *         "http://a"
                 *       ],
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateFormKeyBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormKeyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "allowedOrigins": [
                 *         "http://a"
                 *       ],
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateFormKeyBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormKeyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormKeyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listAccount: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in name, email, phone, website. */
                search?: string;
                /** @description Relations separated by commas. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                name?: components["parameters"]["NameParameter"];
                email?: components["parameters"]["EmailParameter"];
                phone?: components["parameters"]["PhoneParameter"];
                website?: components["parameters"]["WebsiteParameter"];
                industry?: components["schemas"]["AccountIndustryFilter"];
                numberOfEmployees?: components["schemas"]["IntegerFilter"];
                annualRevenue?: components["schemas"]["DecimalFilter"];
                currency?: components["parameters"]["CurrencyParameter"];
                addressLine?: components["parameters"]["AddressLineParameter"];
                city?: components["parameters"]["CityParameter"];
                state?: components["parameters"]["StateParameter"];
                postcode?: components["parameters"]["PostcodeParameter"];
                country?: components["parameters"]["CountryParameter"];
                isActive?: components["parameters"]["IsActiveParameter"];
                assigneeIds?: components["parameters"]["AssigneeIdsParameter"];
                teamIds?: components["parameters"]["TeamIdsParameter"];
                contactIds?: components["parameters"]["ContactIdsParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertAccount: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "email": "jane.doe@example.com",
                 *       "phone": "+49 30 901820",
                 *       "website": "https://www.example.com",
                 *       "industry": "advertising",
                 *       "numberOfEmployees": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateAccountBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "email": "jane.doe@example.com",
                 *       "phone": "+49 30 901820",
                 *       "website": "https://www.example.com",
                 *       "industry": "advertising",
                 *       "numberOfEmployees": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateAccountBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryAccountBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "name": "Example Ltd",
                 *           "email": "jane.doe@example.com",
                 *           "phone": "+49 30 901820",
                 *           "website": "https://www.example.com",
                 *           "industry": "advertising",
                 *           "numberOfEmployees": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchAccountBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "name": "Example Ltd",
                 *         "email": "jane.doe@example.com",
                 *         "phone": "+49 30 901820",
                 *         "website": "https://www.example.com",
                 *         "industry": "advertising"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkAccountBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getAccount: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "email": "jane.doe@example.com",
                 *       "phone": "+49 30 901820",
                 *       "website": "https://www.example.com",
                 *       "industry": "advertising",
                 *       "numberOfEmployees": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateAccountBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "email": "jane.doe@example.com",
                 *       "phone": "+49 30 901820",
                 *       "website": "https://www.example.com",
                 *       "industry": "advertising"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateAccountBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getAccountSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSummaryResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listContact: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in firstName, lastName, email, phone, organization. */
                search?: string;
                /** @description Relations separated by commas. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                firstName?: components["parameters"]["FirstNameParameter"];
                lastName?: components["parameters"]["LastNameParameter"];
                email?: components["parameters"]["EmailParameter"];
                phone?: components["parameters"]["PhoneParameter"];
                organization?: components["schemas"]["TextFilter"];
                title?: components["parameters"]["TitleParameter"];
                department?: components["schemas"]["TextFilter"];
                doNotCall?: components["schemas"]["BooleanFilter"];
                linkedinUrl?: components["parameters"]["LinkedinUrlParameter"];
                addressLine?: components["parameters"]["AddressLineParameter"];
                city?: components["parameters"]["CityParameter"];
                state?: components["parameters"]["StateParameter"];
                postcode?: components["parameters"]["PostcodeParameter"];
                country?: components["parameters"]["CountryParameter"];
                isActive?: components["parameters"]["IsActiveParameter"];
                accountId?: components["parameters"]["AccountIdParameter"];
                accountIds?: components["schemas"]["IdsFilter"];
                assigneeIds?: components["parameters"]["AssigneeIdsParameter"];
                teamIds?: components["parameters"]["TeamIdsParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertContact: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId" | "email";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "email": "jane.doe@example.com",
                 *       "phone": "+49 30 901820",
                 *       "organization": "Example organization",
                 *       "title": "Fleet renewal",
                 *       "department": "Example department"
                 *     }
                 */
                "application/json": components["schemas"]["CreateContactBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "email": "jane.doe@example.com",
                 *       "phone": "+49 30 901820",
                 *       "organization": "Example organization",
                 *       "title": "Fleet renewal",
                 *       "department": "Example department"
                 *     }
                 */
                "application/json": components["schemas"]["CreateContactBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryContactBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "firstName": "Jane",
                 *           "lastName": "Doe",
                 *           "email": "jane.doe@example.com",
                 *           "phone": "+49 30 901820",
                 *           "organization": "Example organization",
                 *           "title": "Fleet renewal",
                 *           "department": "Example department"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchContactBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "firstName": "Jane",
                 *         "lastName": "Doe",
                 *         "email": "jane.doe@example.com",
                 *         "phone": "+49 30 901820",
                 *         "organization": "Example organization"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkContactBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getContact: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "email": "jane.doe@example.com",
                 *       "phone": "+49 30 901820",
                 *       "organization": "Example organization",
                 *       "title": "Fleet renewal",
                 *       "department": "Example department"
                 *     }
                 */
                "application/json": components["schemas"]["CreateContactBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "email": "jane.doe@example.com",
                 *       "phone": "+49 30 901820",
                 *       "organization": "Example organization"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateContactBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listLead: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in title, firstName, lastName, companyName, email, phone. */
                search?: components["parameters"]["SearchParameter"];
                /** @description Relations separated by commas. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                title?: components["parameters"]["TitleParameter"];
                salutation?: components["parameters"]["SalutationParameter"];
                firstName?: components["parameters"]["FirstNameParameter"];
                lastName?: components["parameters"]["LastNameParameter"];
                email?: components["parameters"]["EmailParameter"];
                phone?: components["parameters"]["PhoneParameter"];
                jobTitle?: components["parameters"]["JobTitleParameter"];
                companyName?: components["parameters"]["CompanyNameParameter"];
                website?: components["parameters"]["WebsiteParameter"];
                linkedinUrl?: components["parameters"]["LinkedinUrlParameter"];
                status?: components["parameters"]["StatusParameter"];
                source?: components["parameters"]["SourceParameter"];
                industry?: components["parameters"]["IndustryParameter"];
                rating?: components["parameters"]["RatingParameter"];
                opportunityAmount?: components["parameters"]["OpportunityAmountParameter"];
                currency?: components["parameters"]["CurrencyParameter"];
                probability?: components["parameters"]["ProbabilityParameter"];
                closeDate?: components["parameters"]["CloseDateParameter"];
                addressLine?: components["parameters"]["AddressLineParameter"];
                city?: components["parameters"]["CityParameter"];
                state?: components["parameters"]["StateParameter"];
                postcode?: components["parameters"]["PostcodeParameter"];
                country?: components["parameters"]["CountryParameter"];
                lastContactedOn?: components["parameters"]["LastContactedOnParameter"];
                nextFollowUpOn?: components["parameters"]["NextFollowUpOnParameter"];
                stageId?: components["parameters"]["StageIdParameter"];
                convertedAt?: components["parameters"]["ConvertedAtParameter"];
                convertedAccountId?: components["parameters"]["ConvertedAccountIdParameter"];
                convertedContactId?: components["parameters"]["ConvertedContactIdParameter"];
                convertedOpportunityId?: components["parameters"]["ConvertedOpportunityIdParameter"];
                contactIds?: components["parameters"]["ContactIdsParameter"];
                assigneeIds?: components["parameters"]["AssigneeIdsParameter"];
                teamIds?: components["parameters"]["TeamIdsParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertLead: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId" | "email";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "salutation": "Example salutation",
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "email": "jane.doe@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CreateLeadBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "salutation": "Example salutation",
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "email": "jane.doe@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CreateLeadBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryLeadBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "title": "Fleet renewal",
                 *           "salutation": "Example salutation",
                 *           "firstName": "Jane",
                 *           "lastName": "Doe",
                 *           "email": "jane.doe@example.com"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchLeadBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "title": "Fleet renewal",
                 *         "salutation": "Example salutation",
                 *         "firstName": "Jane",
                 *         "lastName": "Doe",
                 *         "email": "jane.doe@example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkLeadBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getLead: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "salutation": "Example salutation",
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "email": "jane.doe@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CreateLeadBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "salutation": "Example salutation",
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "email": "jane.doe@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateLeadBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    orderLeadStages: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrderLeadStagesBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderedLeadStagesResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getLeadBoard: {
        parameters: {
            query?: {
                /** @description The default pipeline when absent. */
                pipelineId?: string;
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description Text in title, firstName, lastName, companyName, email, phone. */
                search?: components["parameters"]["SearchParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                title?: components["parameters"]["TitleParameter"];
                salutation?: components["parameters"]["SalutationParameter"];
                firstName?: components["parameters"]["FirstNameParameter"];
                lastName?: components["parameters"]["LastNameParameter"];
                email?: components["parameters"]["EmailParameter"];
                phone?: components["parameters"]["PhoneParameter"];
                jobTitle?: components["parameters"]["JobTitleParameter"];
                companyName?: components["parameters"]["CompanyNameParameter"];
                website?: components["parameters"]["WebsiteParameter"];
                linkedinUrl?: components["parameters"]["LinkedinUrlParameter"];
                status?: components["parameters"]["StatusParameter"];
                source?: components["parameters"]["SourceParameter"];
                industry?: components["parameters"]["IndustryParameter"];
                rating?: components["parameters"]["RatingParameter"];
                opportunityAmount?: components["parameters"]["OpportunityAmountParameter"];
                currency?: components["parameters"]["CurrencyParameter"];
                probability?: components["parameters"]["ProbabilityParameter"];
                closeDate?: components["parameters"]["CloseDateParameter"];
                addressLine?: components["parameters"]["AddressLineParameter"];
                city?: components["parameters"]["CityParameter"];
                state?: components["parameters"]["StateParameter"];
                postcode?: components["parameters"]["PostcodeParameter"];
                country?: components["parameters"]["CountryParameter"];
                lastContactedOn?: components["parameters"]["LastContactedOnParameter"];
                nextFollowUpOn?: components["parameters"]["NextFollowUpOnParameter"];
                stageId?: components["parameters"]["StageIdParameter"];
                convertedAt?: components["parameters"]["ConvertedAtParameter"];
                convertedAccountId?: components["parameters"]["ConvertedAccountIdParameter"];
                convertedContactId?: components["parameters"]["ConvertedContactIdParameter"];
                convertedOpportunityId?: components["parameters"]["ConvertedOpportunityIdParameter"];
                contactIds?: components["parameters"]["ContactIdsParameter"];
                assigneeIds?: components["parameters"]["AssigneeIdsParameter"];
                teamIds?: components["parameters"]["TeamIdsParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadBoard"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    moveLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "assigned"
                 *     }
                 */
                "application/json": components["schemas"]["MoveLeadBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listLeadPipeline: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                name?: components["parameters"]["NameParameter"];
                isDefault?: components["parameters"]["IsDefaultParameter"];
                isActive?: components["parameters"]["IsActiveParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPipelinePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertLeadPipeline: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month.",
                 *       "isDefault": true,
                 *       "isActive": true,
                 *       "stages": [
                 *         {
                 *           "name": "Example Ltd",
                 *           "color": "#000000",
                 *           "type": "open",
                 *           "mapsToStatus": "assigned",
                 *           "wipLimit": 1,
                 *           "winProbability": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateLeadPipelineBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPipelineResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPipelineResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month.",
                 *       "isDefault": true,
                 *       "isActive": true,
                 *       "stages": [
                 *         {
                 *           "name": "Example Ltd",
                 *           "color": "#000000",
                 *           "type": "open",
                 *           "mapsToStatus": "assigned",
                 *           "wipLimit": 1,
                 *           "winProbability": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateLeadPipelineBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPipelineResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryLeadPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryLeadPipelineBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPipelinePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "name": "Example Ltd",
                 *           "description": "Wants an offer by the end of the month.",
                 *           "isDefault": true,
                 *           "isActive": true,
                 *           "stages": [
                 *             {
                 *               "name": "Example Ltd",
                 *               "color": "#000000",
                 *               "type": "open",
                 *               "mapsToStatus": "assigned",
                 *               "wipLimit": 1,
                 *               "winProbability": 1
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchLeadPipelineBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "name": "Example Ltd",
                 *         "description": "Wants an offer by the end of the month.",
                 *         "isDefault": true,
                 *         "isActive": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkLeadPipelineBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getLeadPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPipelineWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month.",
                 *       "isDefault": true,
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceLeadPipelineBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPipelineResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month.",
                 *       "isDefault": true,
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateLeadPipelineBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPipelineResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPipelineResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listLeadStage: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default position. */
                sort?: string;
                /** @description Relations separated by commas. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                pipelineId?: components["schemas"]["IdFilter"];
                name?: components["parameters"]["NameParameter"];
                position?: components["parameters"]["PositionParameter"];
                color?: components["schemas"]["TextFilter"];
                type?: components["schemas"]["LeadStageTypeFilter"];
                mapsToStatus?: components["schemas"]["LeadStageMapsToStatusFilter"];
                wipLimit?: components["schemas"]["IntegerFilter"];
                winProbability?: components["schemas"]["IntegerFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStagePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertLeadStage: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pipelineId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "name": "Example Ltd",
                 *       "position": 1,
                 *       "color": "#000000",
                 *       "type": "open",
                 *       "mapsToStatus": "assigned",
                 *       "wipLimit": 1,
                 *       "winProbability": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateLeadStageBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStageResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStageResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pipelineId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "name": "Example Ltd",
                 *       "position": 1,
                 *       "color": "#000000",
                 *       "type": "open",
                 *       "mapsToStatus": "assigned",
                 *       "wipLimit": 1,
                 *       "winProbability": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateLeadStageBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStageResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryLeadStage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryLeadStageBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStagePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "pipelineId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *           "name": "Example Ltd",
                 *           "position": 1,
                 *           "color": "#000000",
                 *           "type": "open",
                 *           "mapsToStatus": "assigned",
                 *           "wipLimit": 1,
                 *           "winProbability": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchLeadStageBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "name": "Example Ltd",
                 *         "position": 1,
                 *         "color": "#000000",
                 *         "type": "open",
                 *         "mapsToStatus": "assigned"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkLeadStageBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getLeadStage: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStageWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pipelineId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "name": "Example Ltd",
                 *       "position": 1,
                 *       "color": "#000000",
                 *       "type": "open",
                 *       "mapsToStatus": "assigned",
                 *       "wipLimit": 1,
                 *       "winProbability": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateLeadStageBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStageResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "position": 1,
                 *       "color": "#000000",
                 *       "type": "open",
                 *       "mapsToStatus": "assigned"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateLeadStageBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStageResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStageResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    submitLeadForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "salutation": "Example salutation",
                 *       "firstName": "Jane",
                 *       "lastName": "Doe",
                 *       "email": "Example email",
                 *       "phone": "+49 30 901820"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitLeadFormBody"];
            };
        };
        responses: {
            /** @description Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormReceivedResponse"];
                };
            };
            400: components["responses"]["E400"];
            409: components["responses"]["E409"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    convertLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "createAccount": true,
                 *       "createContact": true,
                 *       "createOpportunity": true,
                 *       "opportunityName": "Example opportunity name"
                 *     }
                 */
                "application/json": components["schemas"]["ConvertLeadBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertLeadResult"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listProduct: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in name, sku, category. */
                search?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                name?: components["parameters"]["NameParameter"];
                sku?: components["schemas"]["TextFilter"];
                price?: components["schemas"]["DecimalFilter"];
                currency?: components["parameters"]["CurrencyParameter"];
                category?: components["schemas"]["TextFilter"];
                isActive?: components["parameters"]["IsActiveParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertProduct: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId" | "sku";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month.",
                 *       "sku": "Example sku",
                 *       "price": "1250.00",
                 *       "currency": "EUR",
                 *       "category": "Example category"
                 *     }
                 */
                "application/json": components["schemas"]["CreateProductBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month.",
                 *       "sku": "Example sku",
                 *       "price": "1250.00",
                 *       "currency": "EUR",
                 *       "category": "Example category"
                 *     }
                 */
                "application/json": components["schemas"]["CreateProductBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryProductBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "name": "Example Ltd",
                 *           "description": "Wants an offer by the end of the month.",
                 *           "sku": "Example sku",
                 *           "price": "1250.00",
                 *           "currency": "EUR",
                 *           "category": "Example category"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchProductBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "name": "Example Ltd",
                 *         "description": "Wants an offer by the end of the month.",
                 *         "sku": "Example sku",
                 *         "price": "1250.00",
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkProductBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month.",
                 *       "sku": "Example sku",
                 *       "price": "1250.00",
                 *       "currency": "EUR",
                 *       "category": "Example category"
                 *     }
                 */
                "application/json": components["schemas"]["CreateProductBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "description": "Wants an offer by the end of the month.",
                 *       "sku": "Example sku",
                 *       "price": "1250.00",
                 *       "currency": "EUR"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProductBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                name?: components["parameters"]["NameParameter"];
                primaryColor?: components["schemas"]["TextFilter"];
                secondaryColor?: components["schemas"]["TextFilter"];
                isDefault?: components["parameters"]["IsDefaultParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplatePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertInvoiceTemplate: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "primaryColor": "#000000",
                 *       "secondaryColor": "#000000",
                 *       "html": "Example html",
                 *       "css": "Example css",
                 *       "defaultNotes": "Example default notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreateInvoiceTemplateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplateResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "primaryColor": "#000000",
                 *       "secondaryColor": "#000000",
                 *       "html": "Example html",
                 *       "css": "Example css",
                 *       "defaultNotes": "Example default notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreateInvoiceTemplateBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryInvoiceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryInvoiceTemplateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplatePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "name": "Example Ltd",
                 *           "primaryColor": "#000000",
                 *           "secondaryColor": "#000000",
                 *           "html": "Example html",
                 *           "css": "Example css",
                 *           "defaultNotes": "Example default notes"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchInvoiceTemplateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "name": "Example Ltd",
                 *         "primaryColor": "#000000",
                 *         "secondaryColor": "#000000",
                 *         "html": "Example html",
                 *         "css": "Example css"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkInvoiceTemplateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getInvoiceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplateWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "primaryColor": "#000000",
                 *       "secondaryColor": "#000000",
                 *       "html": "Example html",
                 *       "css": "Example css",
                 *       "defaultNotes": "Example default notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreateInvoiceTemplateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Ltd",
                 *       "primaryColor": "#000000",
                 *       "secondaryColor": "#000000",
                 *       "html": "Example html",
                 *       "css": "Example css"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateInvoiceTemplateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getInvoiceTemplateLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "image/jpeg": string;
                    "image/gif": string;
                    "image/webp": string;
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    setInvoiceTemplateLogo: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "image": "Example image"
                 *     }
                 */
                "application/json": components["schemas"]["TemplateLogoBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTemplateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteInvoiceTemplateLogo: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has none any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getNumbering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["KindParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberingResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateNumbering: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                kind: components["parameters"]["KindParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "prefix": "Example prefix",
                 *       "format": "Example format",
                 *       "restartsYearly": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateNumberingBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberingResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listEstimate: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in number, title, clientName, billingName. */
                search?: string;
                /** @description Relations separated by commas. */
                include?: string;
                total?: components["schemas"]["DecimalFilter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                number?: components["parameters"]["NumberParameter"];
                title?: components["parameters"]["TitleParameter"];
                accountId?: components["parameters"]["AccountIdParameter"];
                contactId?: components["parameters"]["ContactIdParameter"];
                currency?: components["parameters"]["CurrencyParameter"];
                discountType?: components["schemas"]["EstimateDiscountTypeFilter"];
                discountValue?: components["parameters"]["DiscountValueParameter"];
                subtotal?: components["parameters"]["SubtotalParameter"];
                discountTotal?: components["parameters"]["DiscountTotalParameter"];
                taxTotal?: components["parameters"]["TaxTotalParameter"];
                templateId?: components["parameters"]["TemplateIdParameter"];
                issueDate?: components["parameters"]["IssueDateParameter"];
                clientName?: components["parameters"]["ClientNameParameter"];
                clientEmail?: components["parameters"]["ClientEmailParameter"];
                clientPhone?: components["parameters"]["ClientPhoneParameter"];
                billingName?: components["parameters"]["BillingNameParameter"];
                billingAddressLine?: components["parameters"]["BillingAddressLineParameter"];
                billingCity?: components["parameters"]["BillingCityParameter"];
                billingState?: components["parameters"]["BillingStateParameter"];
                billingPostcode?: components["parameters"]["BillingPostcodeParameter"];
                billingCountry?: components["parameters"]["BillingCountryParameter"];
                sentAt?: components["parameters"]["SentAtParameter"];
                viewedAt?: components["parameters"]["ViewedAtParameter"];
                status?: components["schemas"]["EstimateStatusFilter"];
                expiryDate?: components["schemas"]["DateFilter"];
                acceptedAt?: components["schemas"]["TimeFilter"];
                declinedAt?: components["schemas"]["TimeFilter"];
                respondentName?: components["schemas"]["TextFilter"];
                respondentEmail?: components["schemas"]["TextFilter"];
                respondentIp?: components["schemas"]["TextFilter"];
                respondentUserAgent?: components["schemas"]["TextFilter"];
                convertedAt?: components["parameters"]["ConvertedAtParameter"];
                convertedInvoiceId?: components["schemas"]["IdFilter"];
                assigneeIds?: components["parameters"]["AssigneeIdsParameter"];
                teamIds?: components["parameters"]["TeamIdsParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimatePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertEstimate: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreateEstimateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreateEstimateBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryEstimateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimatePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "title": "Fleet renewal",
                 *           "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *           "currency": "EUR",
                 *           "discountType": "percentage",
                 *           "discountValue": "1250.00",
                 *           "notes": "Example notes"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchEstimateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "title": "Fleet renewal",
                 *         "currency": "EUR",
                 *         "discountType": "percentage",
                 *         "discountValue": "1250.00",
                 *         "notes": "Example notes"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkEstimateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getEstimate: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreateEstimateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateEstimateBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    printEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listEstimatePortalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLinksResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createEstimatePortalLink: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLinkResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    revokeEstimatePortalLinks: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None of them opens it any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    sendEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "mail": true
                 *     }
                 */
                "application/json": components["schemas"]["SendDocumentBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    convertEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CopyDocumentBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    duplicateEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CopyDocumentBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in title, poNumber. */
                search?: string;
                /** @description Relations separated by commas. */
                include?: string;
                total?: components["schemas"]["DecimalFilter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                title?: components["parameters"]["TitleParameter"];
                accountId?: components["parameters"]["AccountIdParameter"];
                contactId?: components["parameters"]["ContactIdParameter"];
                currency?: components["parameters"]["CurrencyParameter"];
                discountType?: components["schemas"]["RecurringInvoiceDiscountTypeFilter"];
                discountValue?: components["parameters"]["DiscountValueParameter"];
                subtotal?: components["parameters"]["SubtotalParameter"];
                discountTotal?: components["parameters"]["DiscountTotalParameter"];
                taxTotal?: components["parameters"]["TaxTotalParameter"];
                templateId?: components["parameters"]["TemplateIdParameter"];
                shipping?: components["parameters"]["ShippingParameter"];
                poNumber?: components["parameters"]["PoNumberParameter"];
                remindersEnabled?: components["parameters"]["RemindersEnabledParameter"];
                reminderDaysBefore?: components["parameters"]["ReminderDaysBeforeParameter"];
                reminderDaysAfter?: components["parameters"]["ReminderDaysAfterParameter"];
                reminderFrequency?: components["schemas"]["RecurringInvoiceReminderFrequencyFilter"];
                paymentTerms?: components["schemas"]["RecurringInvoicePaymentTermsFilter"];
                frequency?: components["schemas"]["RecurringInvoiceFrequencyFilter"];
                intervalDays?: components["schemas"]["IntegerFilter"];
                startsOn?: components["schemas"]["DateFilter"];
                endsOn?: components["schemas"]["DateFilter"];
                autoSend?: components["schemas"]["BooleanFilter"];
                isActive?: components["parameters"]["IsActiveParameter"];
                pausedBecause?: components["schemas"]["RecurringInvoicePausedBecauseFilter"];
                nextOn?: components["schemas"]["DateFilter"];
                lastOn?: components["schemas"]["DateFilter"];
                generatedCount?: components["schemas"]["IntegerFilter"];
                assigneeIds?: components["parameters"]["AssigneeIdsParameter"];
                teamIds?: components["parameters"]["TeamIdsParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoicePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertRecurringInvoice: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes",
                 *       "frequency": "weekly",
                 *       "startsOn": "2026-01-31"
                 *     }
                 */
                "application/json": components["schemas"]["CreateRecurringInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoiceResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes",
                 *       "frequency": "weekly",
                 *       "startsOn": "2026-01-31"
                 *     }
                 */
                "application/json": components["schemas"]["CreateRecurringInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryRecurringInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryRecurringInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoicePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "title": "Fleet renewal",
                 *           "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *           "currency": "EUR",
                 *           "discountType": "percentage",
                 *           "discountValue": "1250.00",
                 *           "notes": "Example notes",
                 *           "frequency": "weekly",
                 *           "startsOn": "2026-01-31"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchRecurringInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "title": "Fleet renewal",
                 *         "currency": "EUR",
                 *         "discountType": "percentage",
                 *         "discountValue": "1250.00",
                 *         "notes": "Example notes"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkRecurringInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getRecurringInvoice: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoiceWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes",
                 *       "frequency": "weekly",
                 *       "startsOn": "2026-01-31"
                 *     }
                 */
                "application/json": components["schemas"]["CreateRecurringInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateRecurringInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    runNowRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CopyDocumentBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    toggleRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["ToggleRecurringInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringInvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listInvoice: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in number, title, clientName, billingName, poNumber. */
                search?: string;
                /** @description Relations separated by commas. */
                include?: string;
                total?: components["schemas"]["DecimalFilter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                number?: components["parameters"]["NumberParameter"];
                title?: components["parameters"]["TitleParameter"];
                accountId?: components["parameters"]["AccountIdParameter"];
                contactId?: components["parameters"]["ContactIdParameter"];
                currency?: components["parameters"]["CurrencyParameter"];
                discountType?: components["schemas"]["InvoiceDiscountTypeFilter"];
                discountValue?: components["parameters"]["DiscountValueParameter"];
                subtotal?: components["parameters"]["SubtotalParameter"];
                discountTotal?: components["parameters"]["DiscountTotalParameter"];
                taxTotal?: components["parameters"]["TaxTotalParameter"];
                templateId?: components["parameters"]["TemplateIdParameter"];
                issueDate?: components["parameters"]["IssueDateParameter"];
                clientName?: components["parameters"]["ClientNameParameter"];
                clientEmail?: components["parameters"]["ClientEmailParameter"];
                clientPhone?: components["parameters"]["ClientPhoneParameter"];
                billingName?: components["parameters"]["BillingNameParameter"];
                billingAddressLine?: components["parameters"]["BillingAddressLineParameter"];
                billingCity?: components["parameters"]["BillingCityParameter"];
                billingState?: components["parameters"]["BillingStateParameter"];
                billingPostcode?: components["parameters"]["BillingPostcodeParameter"];
                billingCountry?: components["parameters"]["BillingCountryParameter"];
                sentAt?: components["parameters"]["SentAtParameter"];
                viewedAt?: components["parameters"]["ViewedAtParameter"];
                shipping?: components["parameters"]["ShippingParameter"];
                poNumber?: components["parameters"]["PoNumberParameter"];
                remindersEnabled?: components["parameters"]["RemindersEnabledParameter"];
                reminderDaysBefore?: components["parameters"]["ReminderDaysBeforeParameter"];
                reminderDaysAfter?: components["parameters"]["ReminderDaysAfterParameter"];
                reminderFrequency?: components["schemas"]["InvoiceReminderFrequencyFilter"];
                status?: components["schemas"]["InvoiceStatusFilter"];
                paymentTerms?: components["schemas"]["InvoicePaymentTermsFilter"];
                dueDate?: components["schemas"]["DateFilter"];
                amountPaid?: components["schemas"]["DecimalFilter"];
                amountDue?: components["schemas"]["DecimalFilter"];
                estimateId?: components["schemas"]["IdFilter"];
                recurringInvoiceId?: components["schemas"]["IdFilter"];
                recurringOn?: components["schemas"]["DateFilter"];
                lastReminderOn?: components["schemas"]["DateFilter"];
                reminderCount?: components["schemas"]["IntegerFilter"];
                paidAt?: components["schemas"]["TimeFilter"];
                cancelledAt?: components["schemas"]["TimeFilter"];
                assigneeIds?: components["parameters"]["AssigneeIdsParameter"];
                teamIds?: components["parameters"]["TeamIdsParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    upsertInvoice: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                matchBy: "externalId";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreateInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreateInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    batchInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchBy": "externalId",
                 *       "records": [
                 *         {
                 *           "title": "Fleet renewal",
                 *           "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *           "currency": "EUR",
                 *           "discountType": "percentage",
                 *           "discountValue": "1250.00",
                 *           "notes": "Example notes"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "update",
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "changes": {
                 *         "title": "Fleet renewal",
                 *         "currency": "EUR",
                 *         "discountType": "percentage",
                 *         "discountValue": "1250.00",
                 *         "notes": "Example notes"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BulkInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getInvoice: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replaceInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "accountId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreateInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deleteInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Fleet renewal",
                 *       "currency": "EUR",
                 *       "discountType": "percentage",
                 *       "discountValue": "1250.00",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateInvoiceBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    restoreInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    printInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listInvoicePortalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLinksResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createInvoicePortalLink: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalLinkResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    revokeInvoicePortalLinks: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None of them opens it any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    sendInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "mail": true
                 *     }
                 */
                "application/json": components["schemas"]["SendDocumentBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    cancelInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    markPaidInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "paidOn": "2026-01-31",
                 *       "method": "cash",
                 *       "reference": "Example reference"
                 *     }
                 */
                "application/json": components["schemas"]["MarkInvoicePaidBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    duplicateInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CopyDocumentBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    bulkSendInvoices: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: components["parameters"]["PartialParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       ],
                 *       "mail": true
                 *     }
                 */
                "application/json": components["schemas"]["BulkSendInvoicesBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listInvoicePayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePaymentsResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getInvoiceAging: {
        parameters: {
            query?: {
                /** @description Only invoices of this account. */
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceAgingResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getInvoiceRevenue: {
        parameters: {
            query?: {
                /** @description Default: eleven months before `to`. */
                from?: string;
                /** @description Default: the month of today. At most 60 months. */
                to?: string;
                /** @description Only invoices of this account. */
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRevenueResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getInvoiceDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each figure names the list that it agrees with, `total=true` and a currency where there is one; a part is null when its caller may not read what it tells of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDashboardResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listPayment: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: components["parameters"]["LimitParameter"];
                /** @description `page.nextCursor` of the page before. */
                cursor?: components["parameters"]["CursorParameter"];
                /** @description Records to skip; not with cursor. */
                offset?: components["parameters"]["OffsetParameter"];
                /** @description Fields separated by commas, each once, at most five; `-` for descending. Default -createdAt. */
                sort?: string;
                /** @description Text in reference. */
                search?: string;
                /** @description Relations separated by commas. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: components["parameters"]["TotalParameter"];
                /** @description Deleted records; needs the delete permission. */
                deleted?: components["parameters"]["DeletedParameter"];
                id?: components["schemas"]["IdFilter"];
                createdAt?: components["parameters"]["CreatedAtParameter"];
                updatedAt?: components["parameters"]["UpdatedAtParameter"];
                createdBy?: components["parameters"]["CreatedByParameter"];
                updatedBy?: components["parameters"]["UpdatedByParameter"];
                externalId?: components["parameters"]["ExternalIdParameter"];
                version?: components["parameters"]["VersionParameter"];
                invoiceId?: components["schemas"]["IdFilter"];
                amount?: components["schemas"]["DecimalFilter"];
                currency?: components["parameters"]["CurrencyParameter"];
                paidOn?: components["schemas"]["DateFilter"];
                method?: components["schemas"]["PaymentMethodFilter"];
                reference?: components["schemas"]["TextFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    createPayment: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invoiceId": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *       "amount": "1250.00",
                 *       "currency": "EUR",
                 *       "paidOn": "2026-01-31",
                 *       "method": "cash",
                 *       "reference": "Example reference",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["CreatePaymentBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            409: components["responses"]["E409"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    queryPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "where": {
                 *         "id": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "createdAt": "2026-01-31T09:00:00Z",
                 *         "updatedAt": "2026-01-31T09:00:00Z",
                 *         "createdBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f",
                 *         "updatedBy": "0198c0de-2b3a-7c4d-8e5f-6a7b8c9d0e1f"
                 *       },
                 *       "search": "Example search",
                 *       "sort": [
                 *         "Example sort"
                 *       ],
                 *       "limit": 1,
                 *       "total": true
                 *     }
                 */
                "application/json": components["schemas"]["QueryPaymentBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                include?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentWithRelations"];
                };
            };
            /** @description Not modified. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    replacePayment: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "1250.00",
                 *       "paidOn": "2026-01-31",
                 *       "method": "cash",
                 *       "reference": "Example reference",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["ReplacePaymentBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    deletePayment: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: components["parameters"]["PurgeParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    updatePayment: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: components["parameters"]["DryRunParameter"];
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "1250.00",
                 *       "paidOn": "2026-01-31",
                 *       "method": "cash",
                 *       "reference": "Example reference",
                 *       "notes": "Example notes"
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePaymentBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            409: components["responses"]["E409"];
            412: components["responses"]["E412"];
            422: components["responses"]["E422"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listProductHistory: {
        parameters: {
            query?: {
                /** @description 25 by default. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listInvoiceTemplateHistory: {
        parameters: {
            query?: {
                /** @description 25 by default. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listEstimateHistory: {
        parameters: {
            query?: {
                /** @description 25 by default. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listRecurringInvoiceHistory: {
        parameters: {
            query?: {
                /** @description 25 by default. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listInvoiceHistory: {
        parameters: {
            query?: {
                /** @description 25 by default. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
    listPaymentHistory: {
        parameters: {
            query?: {
                /** @description 25 by default. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["IdParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            400: components["responses"]["E400"];
            401: components["responses"]["E401"];
            403: components["responses"]["E403"];
            404: components["responses"]["E404"];
            429: components["responses"]["E429"];
            default: components["responses"]["Error"];
        };
    };
}
