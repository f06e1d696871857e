// Written by `bottlecrm client`: run it again instead of editing this file.

export interface paths {
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and where */
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
        /** Who is signed in, and where */
        get: operations["getMeShort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the caller's own name and picture, in every organization */
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
         * @description A refresh token is good once. Used again it ends the session, except that a repetition within ten seconds answers the same next token. In browser mode the cookie will do.
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
        /** End this session */
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
        /** End every session of the user */
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
        /** Continue the session in another organization of the user */
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
        /** The devices on which the caller is signed in */
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
        /** Sign one device out */
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
         * @description The answer is the same for every address. A new link voids the older ones. At most 5 an hour are sent to an address.
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
         * @description Once, within the time that the mail says. After five wrong codes the link is dead too.
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
        /** The caller's organizations, and those it administers that are deactivated */
        get: operations["listOwnOrganizations"];
        put?: never;
        /** Create an organization; the caller becomes its admin */
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
        /** The current organization */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /**
         * Deactivate the current organization: everybody is out on their next request
         * @description Records stay: an admin reactivates it, or has it erased, which is a step of its own.
         */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /** Change the current organization */
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
        /** Let the members of a deactivated organization in again */
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
         * @description It is done by a job. User accounts stay. Sent again, it goes on where it was interrupted.
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
        /** Get a Member record */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * End a membership; inviting again reopens the same profile
         * @description The member is out on its next request, its personal tokens sleep, and invitations that it sent and nobody has accepted are withdrawn. What it is assigned to stays readable.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /** Change part of a Member record */
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
        /** Change the caller's own phone and job title here */
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
        /** Leave the current organization */
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
         * @description The link is mailed, is good for seven days and once. Nobody can give a role above its own.
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
        /** The invitations of the organization, the newest first */
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
        /** Mail an invitation again, with a new link and a new term */
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
        /** Withdraw an invitation: its link is void */
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
         * @description Who is new here is signed in. Who has an account already gets no tokens, unless it is signed in with that account: then its session goes on in this organization.
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
        /** The security audit log of the organization, the newest first */
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
        /** What the caller may do, and how far it reaches */
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
        /** The personal access tokens of the caller, newest first */
        get: operations["listTokens"];
        put?: never;
        /**
         * Make a personal access token
         * @description The answer shows the secret, once. A repeat under the same Idempotency-Key is 409.
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
        /** One of the personal access tokens of the caller */
        get: operations["getToken"];
        put?: never;
        post?: never;
        /** End one of the personal access tokens of the caller; again, it changes nothing */
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
        /** The personal access tokens of every member, newest first */
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
        /** One of the personal access tokens of every member */
        get: operations["getMemberToken"];
        put?: never;
        post?: never;
        /** End one of the personal access tokens of every member; again, it changes nothing */
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
        /** The API keys of the organization, newest first */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key of the organization
         * @description The answer shows the secret, once. A repeat under the same Idempotency-Key is 409.
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
        /** One of the API keys of the organization */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /** End one of the API keys of the organization; again, it changes nothing */
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
        /** The entities, their fields, filters and relations */
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
        /** List Member records */
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
        /** List Team records */
        get: operations["listTeam"];
        /** Create a Team record, or update the one with the same unique value */
        put: operations["upsertTeam"];
        /** Create a Team record */
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
        /** Query Team records: the list with nested conditions in a body */
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
        /** Create up to 500 Team records, or update those that match */
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
        /** Update, delete or restore up to 500 Team records */
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
        /** Get a Team record */
        get: operations["getTeam"];
        /** Replace a Team record: absent optional fields become null */
        put: operations["replaceTeam"];
        post?: never;
        /** Delete a Team record; it can be restored, unless it is purged */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /** Change part of a Team record */
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
        /** Restore a deleted Team record; a live one stays as it is */
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
        /** List CustomField records */
        get: operations["listCustomField"];
        put?: never;
        /** Create a CustomField record */
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
        /** Query CustomField records: the list with nested conditions in a body */
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
        /** Get a CustomField record */
        get: operations["getCustomField"];
        /** Replace a CustomField record: absent optional fields become null */
        put: operations["replaceCustomField"];
        post?: never;
        /** Delete a CustomField record; it can be restored, unless it is purged */
        delete: operations["deleteCustomField"];
        options?: never;
        head?: never;
        /** Change part of a CustomField record */
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
        /** Restore a deleted CustomField record; a live one stays as it is */
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
        /** List FormKey records */
        get: operations["listFormKey"];
        put?: never;
        /**
         * Make a key for a public form
         * @description The answer shows the key, once. A repeat under the same Idempotency-Key is 409.
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
        /** Query FormKey records: the list with nested conditions in a body */
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
        /** Get a FormKey record */
        get: operations["getFormKey"];
        /** Replace a FormKey record: absent optional fields become null */
        put: operations["replaceFormKey"];
        post?: never;
        /** Delete a FormKey record; it can be restored, unless it is purged */
        delete: operations["deleteFormKey"];
        options?: never;
        head?: never;
        /** Change part of a FormKey record */
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
        /** Restore a deleted FormKey record; a live one stays as it is */
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
        /** List Account records */
        get: operations["listAccount"];
        /** Create an Account record, or update the one with the same unique value */
        put: operations["upsertAccount"];
        /** Create an Account record */
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
        /** Query Account records: the list with nested conditions in a body */
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
        /** Create up to 500 Account records, or update those that match */
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
        /** Update, delete or restore up to 500 Account records */
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
        /** Get an Account record */
        get: operations["getAccount"];
        /** Replace an Account record: absent optional fields become null */
        put: operations["replaceAccount"];
        post?: never;
        /** Delete an Account record; it can be restored, unless it is purged */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /** Change part of an Account record */
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
        /** Restore a deleted Account record; a live one stays as it is */
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
        /** Get an account's rollups, computed by the packages that are registered */
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
        /** List Contact records */
        get: operations["listContact"];
        /** Create a Contact record, or update the one with the same unique value */
        put: operations["upsertContact"];
        /** Create a Contact record */
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
        /** Query Contact records: the list with nested conditions in a body */
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
        /** Create up to 500 Contact records, or update those that match */
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
        /** Update, delete or restore up to 500 Contact records */
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
        /** Get a Contact record */
        get: operations["getContact"];
        /** Replace a Contact record: absent optional fields become null */
        put: operations["replaceContact"];
        post?: never;
        /** Delete a Contact record; it can be restored, unless it is purged */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /** Change part of a Contact record */
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
        /** Restore a deleted Contact record; a live one stays as it is */
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
        /** List Lead records */
        get: operations["listLead"];
        /** Create a Lead record, or update the one with the same unique value */
        put: operations["upsertLead"];
        /** Create a Lead record */
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
        /** Query Lead records: the list with nested conditions in a body */
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
        /** Create up to 500 Lead records, or update those that match */
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
        /** Update, delete or restore up to 500 Lead records */
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
        /** Get a Lead record */
        get: operations["getLead"];
        /** Replace a Lead record: absent optional fields become null */
        put: operations["replaceLead"];
        post?: never;
        /** Delete a Lead record; it can be restored, unless it is purged */
        delete: operations["deleteLead"];
        options?: never;
        head?: never;
        /** Change part of a Lead record */
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
        /** Restore a deleted Lead record; a live one stays as it is */
        post: operations["restoreLead"];
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
        /** The Lead board: stages with their first cards */
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
        /** Move a Lead on its board */
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
        /** List LeadPipeline records */
        get: operations["listLeadPipeline"];
        /** Create a LeadPipeline record, or update the one with the same unique value */
        put: operations["upsertLeadPipeline"];
        /** Create a LeadPipeline record */
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
        /** Query LeadPipeline records: the list with nested conditions in a body */
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
        /** Create up to 500 LeadPipeline records, or update those that match */
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
        /** Update, delete or restore up to 500 LeadPipeline records */
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
        /** Get a LeadPipeline record */
        get: operations["getLeadPipeline"];
        /** Replace a LeadPipeline record: absent optional fields become null */
        put: operations["replaceLeadPipeline"];
        post?: never;
        /** Delete a LeadPipeline record; it can be restored, unless it is purged */
        delete: operations["deleteLeadPipeline"];
        options?: never;
        head?: never;
        /** Change part of a LeadPipeline record */
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
        /** Restore a deleted LeadPipeline record; a live one stays as it is */
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
        /** List LeadStage records */
        get: operations["listLeadStage"];
        /** Create a LeadStage record, or update the one with the same unique value */
        put: operations["upsertLeadStage"];
        /** Create a LeadStage record */
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
        /** Query LeadStage records: the list with nested conditions in a body */
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
        /** Create up to 500 LeadStage records, or update those that match */
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
        /** Update, delete or restore up to 500 LeadStage records */
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
        /** Get a LeadStage record */
        get: operations["getLeadStage"];
        /** Replace a LeadStage record: absent optional fields become null */
        put: operations["replaceLeadStage"];
        post?: never;
        /** Delete a LeadStage record; it can be restored, unless it is purged */
        delete: operations["deleteLeadStage"];
        options?: never;
        head?: never;
        /** Change part of a LeadStage record */
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
        /** Restore a deleted LeadStage record; a live one stays as it is */
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
         * @description The form's key in the header `X-Form-Key`; a browser must send it from one of the key's origins.
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
        /** Convert a lead into an account and a contact */
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
        /** List Product records */
        get: operations["listProduct"];
        /** Create a Product record, or update the one with the same unique value */
        put: operations["upsertProduct"];
        /** Create a Product record */
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
        /** Query Product records: the list with nested conditions in a body */
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
        /** Create up to 500 Product records, or update those that match */
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
        /** Update, delete or restore up to 500 Product records */
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
        /** Get a Product record */
        get: operations["getProduct"];
        /** Replace a Product record: absent optional fields become null */
        put: operations["replaceProduct"];
        post?: never;
        /** Delete a Product record; it can be restored, unless it is purged */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /** Change part of a Product record */
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
        /** Restore a deleted Product record; a live one stays as it is */
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
        /** List InvoiceTemplate records */
        get: operations["listInvoiceTemplate"];
        /** Create an InvoiceTemplate record, or update the one with the same unique value */
        put: operations["upsertInvoiceTemplate"];
        /** Create an InvoiceTemplate record */
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
        /** Query InvoiceTemplate records: the list with nested conditions in a body */
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
        /** Create up to 500 InvoiceTemplate records, or update those that match */
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
        /** Update, delete or restore up to 500 InvoiceTemplate records */
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
        /** Get an InvoiceTemplate record */
        get: operations["getInvoiceTemplate"];
        /** Replace an InvoiceTemplate record: absent optional fields become null */
        put: operations["replaceInvoiceTemplate"];
        post?: never;
        /** Delete an InvoiceTemplate record; it can be restored, unless it is purged */
        delete: operations["deleteInvoiceTemplate"];
        options?: never;
        head?: never;
        /** Change part of an InvoiceTemplate record */
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
        /** Restore a deleted InvoiceTemplate record; a live one stays as it is */
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
        /** A template's logo */
        get: operations["getInvoiceTemplateLogo"];
        /** Give a template its logo, in place of the one that it had */
        put: operations["setInvoiceTemplateLogo"];
        post?: never;
        /** Take a template's logo away */
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
        /** How documents are numbered */
        get: operations["getNumbering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Number documents to come in another way */
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
        /** List Estimate records */
        get: operations["listEstimate"];
        /** Create an Estimate record, or update the one with the same unique value */
        put: operations["upsertEstimate"];
        /** Create an Estimate record */
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
        /** Query Estimate records: the list with nested conditions in a body */
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
        /** Create up to 500 Estimate records, or update those that match */
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
        /** Update, delete or restore up to 500 Estimate records */
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
        /** Get an Estimate record */
        get: operations["getEstimate"];
        /** Replace an Estimate record: absent optional fields become null */
        put: operations["replaceEstimate"];
        post?: never;
        /** Delete an Estimate record; it can be restored, unless it is purged */
        delete: operations["deleteEstimate"];
        options?: never;
        head?: never;
        /** Change part of an Estimate record */
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
        /** Restore a deleted Estimate record; a live one stays as it is */
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
         * @description Needs @bottlecrm/pdf and a browser: without them 503.
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
        /** When links were made, by mail or by hand; the latest first, at most 100 */
        get: operations["listEstimatePortalLinks"];
        put?: never;
        /** A link for the client, to hand over in another way than by mail */
        post: operations["createEstimatePortalLink"];
        /** End every link to the document */
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
         * @description From draft, when it has lines and its expiry date has not passed.
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
         * @description From accepted, when it has not been converted.
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
        /** A new draft, issued today, with what the other one says */
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
        /** List RecurringInvoice records */
        get: operations["listRecurringInvoice"];
        /** Create a RecurringInvoice record, or update the one with the same unique value */
        put: operations["upsertRecurringInvoice"];
        /** Create a RecurringInvoice record */
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
        /** Query RecurringInvoice records: the list with nested conditions in a body */
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
        /** Create up to 500 RecurringInvoice records, or update those that match */
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
        /** Update, delete or restore up to 500 RecurringInvoice records */
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
        /** Get a RecurringInvoice record */
        get: operations["getRecurringInvoice"];
        /** Replace a RecurringInvoice record: absent optional fields become null */
        put: operations["replaceRecurringInvoice"];
        post?: never;
        /** Delete a RecurringInvoice record; it can be restored, unless it is purged */
        delete: operations["deleteRecurringInvoice"];
        options?: never;
        head?: never;
        /** Change part of a RecurringInvoice record */
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
        /** Restore a deleted RecurringInvoice record; a live one stays as it is */
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
        /** Make the next invoice now, ahead of its day */
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
        /** Pause a recurring invoice, or resume it */
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
        /** List Invoice records */
        get: operations["listInvoice"];
        /** Create an Invoice record, or update the one with the same unique value */
        put: operations["upsertInvoice"];
        /** Create an Invoice record */
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
        /** Query Invoice records: the list with nested conditions in a body */
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
        /** Create up to 500 Invoice records, or update those that match */
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
        /** Update, delete or restore up to 500 Invoice records */
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
        /** Get an Invoice record */
        get: operations["getInvoice"];
        /** Replace an Invoice record: absent optional fields become null */
        put: operations["replaceInvoice"];
        post?: never;
        /** Delete an Invoice record; it can be restored, unless it is purged */
        delete: operations["deleteInvoice"];
        options?: never;
        head?: never;
        /** Change part of an Invoice record */
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
        /** Restore a deleted Invoice record; a live one stays as it is */
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
         * @description Needs @bottlecrm/pdf and a browser: without them 503.
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
        /** When links were made, by mail or by hand; the latest first, at most 100 */
        get: operations["listInvoicePortalLinks"];
        put?: never;
        /** A link for the client, to hand over in another way than by mail */
        post: operations["createInvoicePortalLink"];
        /** End every link to the document */
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
         * @description From draft, when it has lines.
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
         * @description From draft, sent, viewed, overdue, when it has no payments.
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
         * @description From sent, viewed, partially_paid, overdue.
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
        /** A new draft, issued today, with what the other one says */
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
        /** Send up to 500 invoices */
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
        /** The payments of an invoice, for whoever may read it */
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
        /** What is due, by currency and days past the due date */
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
        /** What was invoiced and what was paid, by month and currency */
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
        /** Figures of today, each of which agrees with a list */
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
        /** List Payment records */
        get: operations["listPayment"];
        put?: never;
        /** Create a Payment record */
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
        /** Query Payment records: the list with nested conditions in a body */
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
        /** Get a Payment record */
        get: operations["getPayment"];
        /** Replace a Payment record: absent optional fields become null */
        put: operations["replacePayment"];
        post?: never;
        /** Delete a Payment record; it can be restored, unless it is purged */
        delete: operations["deletePayment"];
        options?: never;
        head?: never;
        /** Change part of a Payment record */
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
        /** The history of a Product record, newest first */
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
        /** The history of an InvoiceTemplate record, newest first */
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
        /** The history of an Estimate record, newest first */
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
        /** The history of a RecurringInvoice record, newest first */
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
        /** The history of an Invoice record, newest first */
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
        /** The history of a Payment record, newest first */
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
        /** IdentityResponse */
        IdentityResponse: {
            user: components["schemas"]["UserView"];
            profile?: components["schemas"]["ProfileView"];
            org?: components["schemas"]["OrganizationView"];
            orgs: components["schemas"]["MembershipView"][];
        };
        /** UserView */
        UserView: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string | null;
            avatarUrl: string | null;
        };
        /** ProfileView */
        ProfileView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
        };
        /** OrganizationView */
        OrganizationView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** MembershipView */
        MembershipView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
        };
        /** Problem */
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
        /** RefreshBody */
        RefreshBody: {
            /** Format: password */
            refreshToken: string;
        };
        /** SessionResponse */
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
        /** SwitchOrganizationBody */
        SwitchOrganizationBody: {
            /** Format: uuid */
            orgId: string;
        };
        /** SessionListResponse */
        SessionListResponse: {
            data: components["schemas"]["SessionView"][];
        };
        /** SessionView */
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
        /** RequestMagicLinkBody */
        RequestMagicLinkBody: {
            /** Format: email */
            email: string;
            /** @description Where to go after signing in: a path of this site. */
            returnTo?: string;
        };
        /** MagicLinkRequestedResponse */
        MagicLinkRequestedResponse: {
            /** @description Seconds that a link is good for. */
            expiresIn: number;
        };
        /** VerifyMagicLinkBody */
        VerifyMagicLinkBody: {
            /**
             * Format: password
             * @description Of the mailed link.
             */
            token?: string;
            /** Format: email */
            email?: string;
            /** @description Of the mail, with or without blanks; needs the address with it. */
            code?: string;
        };
        /** MagicLinkSessionResponse */
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
        /** CreateOrganizationBody */
        CreateOrganizationBody: {
            name: string;
            /** @enum {string} */
            timezone?: "CET" | "CST6CDT" | "Cuba" | "EET" | "EST" | "EST5EDT" | "Egypt" | "Eire" | "GB" | "GB-Eire" | "GMT" | "GMT+0" | "GMT-0" | "GMT0" | "Greenwich" | "HST" | "Hongkong" | "Iceland" | "Iran" | "Israel" | "Jamaica" | "Japan" | "Kwajalein" | "Libya" | "MET" | "MST" | "MST7MDT" | "NZ" | "NZ-CHAT" | "Navajo" | "PRC" | "PST8PDT" | "Poland" | "Portugal" | "ROC" | "ROK" | "Singapore" | "Turkey" | "UCT" | "UTC" | "Universal" | "W-SU" | "WET" | "Zulu" | "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmara" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Timbuktu" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/Buenos_Aires" | "America/Argentina/Catamarca" | "America/Argentina/ComodRivadavia" | "America/Argentina/Cordoba" | "America/Argentina/Jujuy" | "America/Argentina/La_Rioja" | "America/Argentina/Mendoza" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Atikokan" | "America/Atka" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Ensenada" | "America/Fort_Nelson" | "America/Fort_Wayne" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Indianapolis" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Louisville" | "America/Kentucky/Monticello" | "America/Knox_IN" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montreal" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nipigon" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Nuuk" | "America/Ojinaga" | "America/Panama" | "America/Pangnirtung" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Acre" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rainy_River" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Rosario" | "America/Santa_Isabel" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Shiprock" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Thunder_Bay" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Virgin" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "America/Yellowknife" | "Antarctica/Casey" | "Antarctica/Davis" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/Mawson" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/Rothera" | "Antarctica/South_Pole" | "Antarctica/Syowa" | "Antarctica/Troll" | "Antarctica/Vostok" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Ashkhabad" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Choibalsan" | "Asia/Chongqing" | "Asia/Chungking" | "Asia/Colombo" | "Asia/Dacca" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Harbin" | "Asia/Hebron" | "Asia/Ho_Chi_Minh" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Istanbul" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Kashgar" | "Asia/Kathmandu" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Kolkata" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macao" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Tel_Aviv" | "Asia/Thimbu" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ujung_Pandang" | "Asia/Ulaanbaatar" | "Asia/Ulan_Bator" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yangon" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Faroe" | "Atlantic/Jan_Mayen" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/ACT" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Canberra" | "Australia/Currie" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/LHI" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/NSW" | "Australia/North" | "Australia/Perth" | "Australia/Queensland" | "Australia/South" | "Australia/Sydney" | "Australia/Tasmania" | "Australia/Victoria" | "Australia/West" | "Australia/Yancowinna" | "Brazil/Acre" | "Brazil/DeNoronha" | "Brazil/East" | "Brazil/West" | "Canada/Atlantic" | "Canada/Central" | "Canada/Eastern" | "Canada/Mountain" | "Canada/Newfoundland" | "Canada/Pacific" | "Canada/Saskatchewan" | "Canada/Yukon" | "Chile/Continental" | "Chile/EasterIsland" | "Etc/GMT" | "Etc/GMT+0" | "Etc/GMT+1" | "Etc/GMT+10" | "Etc/GMT+11" | "Etc/GMT+12" | "Etc/GMT+2" | "Etc/GMT+3" | "Etc/GMT+4" | "Etc/GMT+5" | "Etc/GMT+6" | "Etc/GMT+7" | "Etc/GMT+8" | "Etc/GMT+9" | "Etc/GMT-0" | "Etc/GMT-1" | "Etc/GMT-10" | "Etc/GMT-11" | "Etc/GMT-12" | "Etc/GMT-13" | "Etc/GMT-14" | "Etc/GMT-2" | "Etc/GMT-3" | "Etc/GMT-4" | "Etc/GMT-5" | "Etc/GMT-6" | "Etc/GMT-7" | "Etc/GMT-8" | "Etc/GMT-9" | "Etc/GMT0" | "Etc/Greenwich" | "Etc/UCT" | "Etc/UTC" | "Etc/Universal" | "Etc/Zulu" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belfast" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Kyiv" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Nicosia" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Tiraspol" | "Europe/Ulyanovsk" | "Europe/Uzhgorod" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zaporozhye" | "Europe/Zurich" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Mexico/BajaNorte" | "Mexico/BajaSur" | "Mexico/General" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Chuuk" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Johnston" | "Pacific/Kanton" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Pohnpei" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Samoa" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis" | "Pacific/Yap" | "US/Alaska" | "US/Aleutian" | "US/Arizona" | "US/Central" | "US/East-Indiana" | "US/Eastern" | "US/Hawaii" | "US/Indiana-Starke" | "US/Michigan" | "US/Mountain" | "US/Pacific" | "US/Samoa";
            /** @enum {string} */
            defaultCurrency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
        };
        /** OrganizationResponse */
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
            /** @enum {string|null} */
            country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            phone: string | null;
            /** Format: email */
            email: string | null;
            /** Format: uri */
            website: string | null;
            taxId: string | null;
            /** @enum {string} */
            defaultCurrency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            defaultCountry: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            /** @enum {string} */
            timezone: "CET" | "CST6CDT" | "Cuba" | "EET" | "EST" | "EST5EDT" | "Egypt" | "Eire" | "GB" | "GB-Eire" | "GMT" | "GMT+0" | "GMT-0" | "GMT0" | "Greenwich" | "HST" | "Hongkong" | "Iceland" | "Iran" | "Israel" | "Jamaica" | "Japan" | "Kwajalein" | "Libya" | "MET" | "MST" | "MST7MDT" | "NZ" | "NZ-CHAT" | "Navajo" | "PRC" | "PST8PDT" | "Poland" | "Portugal" | "ROC" | "ROK" | "Singapore" | "Turkey" | "UCT" | "UTC" | "Universal" | "W-SU" | "WET" | "Zulu" | "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmara" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Timbuktu" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/Buenos_Aires" | "America/Argentina/Catamarca" | "America/Argentina/ComodRivadavia" | "America/Argentina/Cordoba" | "America/Argentina/Jujuy" | "America/Argentina/La_Rioja" | "America/Argentina/Mendoza" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Atikokan" | "America/Atka" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Ensenada" | "America/Fort_Nelson" | "America/Fort_Wayne" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Indianapolis" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Louisville" | "America/Kentucky/Monticello" | "America/Knox_IN" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montreal" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nipigon" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Nuuk" | "America/Ojinaga" | "America/Panama" | "America/Pangnirtung" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Acre" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rainy_River" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Rosario" | "America/Santa_Isabel" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Shiprock" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Thunder_Bay" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Virgin" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "America/Yellowknife" | "Antarctica/Casey" | "Antarctica/Davis" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/Mawson" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/Rothera" | "Antarctica/South_Pole" | "Antarctica/Syowa" | "Antarctica/Troll" | "Antarctica/Vostok" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Ashkhabad" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Choibalsan" | "Asia/Chongqing" | "Asia/Chungking" | "Asia/Colombo" | "Asia/Dacca" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Harbin" | "Asia/Hebron" | "Asia/Ho_Chi_Minh" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Istanbul" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Kashgar" | "Asia/Kathmandu" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Kolkata" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macao" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Tel_Aviv" | "Asia/Thimbu" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ujung_Pandang" | "Asia/Ulaanbaatar" | "Asia/Ulan_Bator" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yangon" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Faroe" | "Atlantic/Jan_Mayen" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/ACT" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Canberra" | "Australia/Currie" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/LHI" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/NSW" | "Australia/North" | "Australia/Perth" | "Australia/Queensland" | "Australia/South" | "Australia/Sydney" | "Australia/Tasmania" | "Australia/Victoria" | "Australia/West" | "Australia/Yancowinna" | "Brazil/Acre" | "Brazil/DeNoronha" | "Brazil/East" | "Brazil/West" | "Canada/Atlantic" | "Canada/Central" | "Canada/Eastern" | "Canada/Mountain" | "Canada/Newfoundland" | "Canada/Pacific" | "Canada/Saskatchewan" | "Canada/Yukon" | "Chile/Continental" | "Chile/EasterIsland" | "Etc/GMT" | "Etc/GMT+0" | "Etc/GMT+1" | "Etc/GMT+10" | "Etc/GMT+11" | "Etc/GMT+12" | "Etc/GMT+2" | "Etc/GMT+3" | "Etc/GMT+4" | "Etc/GMT+5" | "Etc/GMT+6" | "Etc/GMT+7" | "Etc/GMT+8" | "Etc/GMT+9" | "Etc/GMT-0" | "Etc/GMT-1" | "Etc/GMT-10" | "Etc/GMT-11" | "Etc/GMT-12" | "Etc/GMT-13" | "Etc/GMT-14" | "Etc/GMT-2" | "Etc/GMT-3" | "Etc/GMT-4" | "Etc/GMT-5" | "Etc/GMT-6" | "Etc/GMT-7" | "Etc/GMT-8" | "Etc/GMT-9" | "Etc/GMT0" | "Etc/Greenwich" | "Etc/UCT" | "Etc/UTC" | "Etc/Universal" | "Etc/Zulu" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belfast" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Kyiv" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Nicosia" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Tiraspol" | "Europe/Ulyanovsk" | "Europe/Uzhgorod" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zaporozhye" | "Europe/Zurich" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Mexico/BajaNorte" | "Mexico/BajaSur" | "Mexico/General" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Chuuk" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Johnston" | "Pacific/Kanton" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Pohnpei" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Samoa" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis" | "Pacific/Yap" | "US/Alaska" | "US/Aleutian" | "US/Arizona" | "US/Central" | "US/East-Indiana" | "US/Eastern" | "US/Hawaii" | "US/Indiana-Starke" | "US/Michigan" | "US/Mountain" | "US/Pacific" | "US/Samoa";
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** UpdateOrganizationBody */
        UpdateOrganizationBody: {
            name?: string;
            companyName?: string | null;
            /** Format: uri */
            logoUrl?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            /** Format: uri */
            website?: string | null;
            taxId?: string | null;
            /** @enum {string} */
            defaultCurrency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            defaultCountry?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            /** @enum {string} */
            timezone?: "CET" | "CST6CDT" | "Cuba" | "EET" | "EST" | "EST5EDT" | "Egypt" | "Eire" | "GB" | "GB-Eire" | "GMT" | "GMT+0" | "GMT-0" | "GMT0" | "Greenwich" | "HST" | "Hongkong" | "Iceland" | "Iran" | "Israel" | "Jamaica" | "Japan" | "Kwajalein" | "Libya" | "MET" | "MST" | "MST7MDT" | "NZ" | "NZ-CHAT" | "Navajo" | "PRC" | "PST8PDT" | "Poland" | "Portugal" | "ROC" | "ROK" | "Singapore" | "Turkey" | "UCT" | "UTC" | "Universal" | "W-SU" | "WET" | "Zulu" | "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmara" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Timbuktu" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/Buenos_Aires" | "America/Argentina/Catamarca" | "America/Argentina/ComodRivadavia" | "America/Argentina/Cordoba" | "America/Argentina/Jujuy" | "America/Argentina/La_Rioja" | "America/Argentina/Mendoza" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Atikokan" | "America/Atka" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Ensenada" | "America/Fort_Nelson" | "America/Fort_Wayne" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Indianapolis" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Louisville" | "America/Kentucky/Monticello" | "America/Knox_IN" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montreal" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nipigon" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Nuuk" | "America/Ojinaga" | "America/Panama" | "America/Pangnirtung" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Acre" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rainy_River" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Rosario" | "America/Santa_Isabel" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Shiprock" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Thunder_Bay" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Virgin" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "America/Yellowknife" | "Antarctica/Casey" | "Antarctica/Davis" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/Mawson" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/Rothera" | "Antarctica/South_Pole" | "Antarctica/Syowa" | "Antarctica/Troll" | "Antarctica/Vostok" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Ashkhabad" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Choibalsan" | "Asia/Chongqing" | "Asia/Chungking" | "Asia/Colombo" | "Asia/Dacca" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Harbin" | "Asia/Hebron" | "Asia/Ho_Chi_Minh" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Istanbul" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Kashgar" | "Asia/Kathmandu" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Kolkata" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macao" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Tel_Aviv" | "Asia/Thimbu" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ujung_Pandang" | "Asia/Ulaanbaatar" | "Asia/Ulan_Bator" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yangon" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Faroe" | "Atlantic/Jan_Mayen" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/ACT" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Canberra" | "Australia/Currie" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/LHI" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/NSW" | "Australia/North" | "Australia/Perth" | "Australia/Queensland" | "Australia/South" | "Australia/Sydney" | "Australia/Tasmania" | "Australia/Victoria" | "Australia/West" | "Australia/Yancowinna" | "Brazil/Acre" | "Brazil/DeNoronha" | "Brazil/East" | "Brazil/West" | "Canada/Atlantic" | "Canada/Central" | "Canada/Eastern" | "Canada/Mountain" | "Canada/Newfoundland" | "Canada/Pacific" | "Canada/Saskatchewan" | "Canada/Yukon" | "Chile/Continental" | "Chile/EasterIsland" | "Etc/GMT" | "Etc/GMT+0" | "Etc/GMT+1" | "Etc/GMT+10" | "Etc/GMT+11" | "Etc/GMT+12" | "Etc/GMT+2" | "Etc/GMT+3" | "Etc/GMT+4" | "Etc/GMT+5" | "Etc/GMT+6" | "Etc/GMT+7" | "Etc/GMT+8" | "Etc/GMT+9" | "Etc/GMT-0" | "Etc/GMT-1" | "Etc/GMT-10" | "Etc/GMT-11" | "Etc/GMT-12" | "Etc/GMT-13" | "Etc/GMT-14" | "Etc/GMT-2" | "Etc/GMT-3" | "Etc/GMT-4" | "Etc/GMT-5" | "Etc/GMT-6" | "Etc/GMT-7" | "Etc/GMT-8" | "Etc/GMT-9" | "Etc/GMT0" | "Etc/Greenwich" | "Etc/UCT" | "Etc/UTC" | "Etc/Universal" | "Etc/Zulu" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belfast" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Kyiv" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Nicosia" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Tiraspol" | "Europe/Ulyanovsk" | "Europe/Uzhgorod" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zaporozhye" | "Europe/Zurich" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Mexico/BajaNorte" | "Mexico/BajaSur" | "Mexico/General" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Chuuk" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Johnston" | "Pacific/Kanton" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Pohnpei" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Samoa" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis" | "Pacific/Yap" | "US/Alaska" | "US/Aleutian" | "US/Arizona" | "US/Central" | "US/East-Indiana" | "US/Eastern" | "US/Hawaii" | "US/Indiana-Starke" | "US/Michigan" | "US/Mountain" | "US/Pacific" | "US/Samoa";
        };
        /** OwnOrganizationList */
        OwnOrganizationList: {
            data: components["schemas"]["OwnOrganization"][];
        };
        /** OwnOrganization */
        OwnOrganization: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
            /** @description A deactivated one lets nobody in; its admins may reactivate or erase it. */
            isActive: boolean;
        };
        /** EraseOrganizationBody */
        EraseOrganizationBody: {
            /** @description The organization's name, to be sure that this one is meant. */
            name: string;
        };
        /** ErasureResponse */
        ErasureResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "erasing";
        };
        /** UpdateOwnProfileBody */
        UpdateOwnProfileBody: {
            phone?: string | null;
            jobTitle?: string | null;
        };
        /** MemberResponse */
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
        /** UpdateMeBody */
        UpdateMeBody: {
            name?: string | null;
            /** Format: uri */
            avatarUrl?: string | null;
        };
        /** InviteMemberBody */
        InviteMemberBody: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "admin" | "sales_manager" | "sales_rep" | "user";
        };
        /** InvitationResponse */
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
        /** InvitationPage */
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
        /** AcceptInvitationBody */
        AcceptInvitationBody: {
            /** Format: password */
            token: string;
            /** @description Of a user who is new here. */
            name?: string;
        };
        /** AcceptInvitationResponse */
        AcceptInvitationResponse: {
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
        /** AuditLogPage */
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
        /** AuditEntryResponse */
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
        /** PermissionsResponse */
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
        /** TokenListResponse */
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
        /** TokenResponse */
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
        /** MemberTokenListResponse */
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
        /** MemberTokenResponse */
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
        /** TokenOwner */
        TokenOwner: {
            /** Format: uuid */
            profileId: string;
            name: string | null;
            email: string;
            /** @description While false, the token is not accepted. */
            isActive: boolean;
        };
        /** ApiKeyListResponse */
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
        /** ApiKeyResponse */
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
        /** CreateTokenBody */
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
        /** CreatedTokenResponse */
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
        /** CreateApiKeyBody */
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
        /** CreatedApiKeyResponse */
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
        /** EntitiesResponse */
        EntitiesResponse: {
            data: components["schemas"]["EntityView"][];
        };
        /** EntityView */
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
        /** EntityFieldView */
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
        /** MemberPage */
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
        /** MemberWithRelations */
        MemberWithRelations: {
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
        /** UpdateMemberBody */
        UpdateMemberBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** @enum {string} */
            role?: "admin" | "sales_manager" | "sales_rep" | "user";
            isActive?: boolean;
            phone?: string | null;
            jobTitle?: string | null;
        };
        /** TeamPage */
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
        /** TeamWithRelations */
        TeamWithRelations: {
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
            members?: components["schemas"]["MemberResponse"][];
        };
        /** QueryTeamBody */
        QueryTeamBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                name?: unknown;
                /** @description A value, or { operator: value }. */
                memberIds?: unknown;
            };
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
        /** CreateTeamBody */
        CreateTeamBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            description?: string | null;
            memberIds?: string[];
        };
        /** TeamResponse */
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
        /** BatchTeamBody */
        BatchTeamBody: {
            /** @description Update what matches by this field: externalId, name, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateTeamBody"][];
        };
        /** ManyResponse */
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
        /** RecordFailure */
        RecordFailure: {
            code: string;
            title: string;
            detail?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        };
        /** BulkTeamBody */
        BulkTeamBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateTeamBody"];
        };
        /** UpdateTeamBody */
        UpdateTeamBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name?: string;
            description?: string | null;
            memberIds?: string[];
        };
        /** ReplaceTeamBody */
        ReplaceTeamBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            description?: string | null;
            memberIds?: string[];
        };
        /** CustomFieldPage */
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
        /** CustomFieldWithRelations */
        CustomFieldWithRelations: {
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
            key: string & unknown;
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
        /** QueryCustomFieldBody */
        QueryCustomFieldBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                entity?: unknown;
                /** @description A value, or { operator: value }. */
                key?: unknown;
                /** @description A value, or { operator: value }. */
                label?: unknown;
                /** @description A value, or { operator: value }. */
                type?: unknown;
                /** @description A value, or { operator: value }. */
                target?: unknown;
                /** @description A value, or { operator: value }. */
                required?: unknown;
                /** @description A value, or { operator: value }. */
                filterable?: unknown;
                /** @description A value, or { operator: value }. */
                unique?: unknown;
                /** @description A value, or { operator: value }. */
                position?: unknown;
                /** @description A value, or { operator: value }. */
                isActive?: unknown;
            };
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
        /** CreateCustomFieldBody */
        CreateCustomFieldBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** @description The entity that gets the field, such as lead. */
            entity: string;
            /** @description The name in customFields. */
            key: string & unknown;
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
        /** CustomFieldResponse */
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
            key: string & unknown;
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
        /** UpdateCustomFieldBody */
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
        /** ReplaceCustomFieldBody */
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
        /** FormKeyPage */
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
        /** FormKeyWithRelations */
        FormKeyWithRelations: {
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
            assignees?: components["schemas"]["MemberResponse"][];
        };
        /** QueryFormKeyBody */
        QueryFormKeyBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                title?: unknown;
                /** @description A value, or { operator: value }. */
                isActive?: unknown;
                /** @description A value, or { operator: value }. */
                hint?: unknown;
                /** @description A value, or { operator: value }. */
                lastUsedAt?: unknown;
                /** @description A value, or { operator: value }. */
                assigneeIds?: unknown;
            };
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
        /** UpdateFormKeyBody */
        UpdateFormKeyBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            title?: string;
            /** @description Whose pages may send it, such as https://www.example.com. None: servers alone, which send no Origin. */
            allowedOrigins?: string[];
            isActive?: boolean;
            assigneeIds?: string[];
        };
        /** FormKeyResponse */
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
        /** ReplaceFormKeyBody */
        ReplaceFormKeyBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            title: string;
            /** @description Whose pages may send it, such as https://www.example.com. None: servers alone, which send no Origin. */
            allowedOrigins?: string[];
            isActive?: boolean;
            assigneeIds?: string[];
        };
        /** CreateFormKeyBody */
        CreateFormKeyBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            title: string;
            /** @description Whose pages may send it, such as https://www.example.com. None: servers alone, which send no Origin. */
            allowedOrigins?: string[];
            isActive?: boolean;
            assigneeIds?: string[];
        };
        /** CreatedFormKeyResponse */
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
        /** AccountPage */
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
        /** AccountWithRelations */
        AccountWithRelations: {
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
            customFields: {
                [key: string]: unknown;
            };
            name: string;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** Format: uri */
            website: string | null;
            /** @enum {string|null} */
            industry: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            numberOfEmployees: number | null;
            annualRevenue: string | null;
            /**
             * @description The currency of annualRevenue. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            addressLine: string | null;
            city: string | null;
            state: string | null;
            postcode: string | null;
            /** @enum {string|null} */
            country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            description: string | null;
            isActive: boolean;
            assigneeIds: string[];
            teamIds: string[];
            /** @description The contacts who have this account among their accounts. */
            contactIds: string[];
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
            contacts?: components["schemas"]["ContactResponse"][];
        };
        /** ContactResponse */
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
            customFields: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** QueryAccountBody */
        QueryAccountBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                name?: unknown;
                /** @description A value, or { operator: value }. */
                email?: unknown;
                /** @description A value, or { operator: value }. */
                phone?: unknown;
                /** @description A value, or { operator: value }. */
                website?: unknown;
                /** @description A value, or { operator: value }. */
                industry?: unknown;
                /** @description A value, or { operator: value }. */
                numberOfEmployees?: unknown;
                /** @description A value, or { operator: value }. */
                annualRevenue?: unknown;
                /** @description A value, or { operator: value }. */
                currency?: unknown;
                /** @description A value, or { operator: value }. */
                addressLine?: unknown;
                /** @description A value, or { operator: value }. */
                city?: unknown;
                /** @description A value, or { operator: value }. */
                state?: unknown;
                /** @description A value, or { operator: value }. */
                postcode?: unknown;
                /** @description A value, or { operator: value }. */
                country?: unknown;
                /** @description A value, or { operator: value }. */
                isActive?: unknown;
                /** @description A value, or { operator: value }. */
                assigneeIds?: unknown;
                /** @description A value, or { operator: value }. */
                teamIds?: unknown;
                /** @description A value, or { operator: value }. */
                contactIds?: unknown;
            };
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
        /** CreateAccountBody */
        CreateAccountBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            name: string;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** Format: uri */
            website?: string | null;
            /** @enum {string|null} */
            industry?: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            numberOfEmployees?: number | null;
            annualRevenue?: string | number | null;
            /**
             * @description The currency of annualRevenue. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            description?: string | null;
            isActive?: boolean;
            assigneeIds?: string[];
            teamIds?: string[];
            /** @description The contacts who have this account among their accounts. */
            contactIds?: string[];
        };
        /** AccountResponse */
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
            customFields: {
                [key: string]: unknown;
            };
            name: string;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** Format: uri */
            website: string | null;
            /** @enum {string|null} */
            industry: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            numberOfEmployees: number | null;
            annualRevenue: string | null;
            /**
             * @description The currency of annualRevenue. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            addressLine: string | null;
            city: string | null;
            state: string | null;
            postcode: string | null;
            /** @enum {string|null} */
            country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            description: string | null;
            isActive: boolean;
            assigneeIds: string[];
            teamIds: string[];
            /** @description The contacts who have this account among their accounts. */
            contactIds: string[];
        };
        /** BatchAccountBody */
        BatchAccountBody: {
            /** @description Update what matches by this field: externalId, name, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateAccountBody"][];
        };
        /** BulkAccountBody */
        BulkAccountBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateAccountBody"];
        };
        /** UpdateAccountBody */
        UpdateAccountBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            name?: string;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** Format: uri */
            website?: string | null;
            /** @enum {string|null} */
            industry?: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            numberOfEmployees?: number | null;
            annualRevenue?: string | number | null;
            /**
             * @description The currency of annualRevenue. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            description?: string | null;
            isActive?: boolean;
            assigneeIds?: string[];
            teamIds?: string[];
            /** @description The contacts who have this account among their accounts. */
            contactIds?: string[];
        };
        /** ReplaceAccountBody */
        ReplaceAccountBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            name: string;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** Format: uri */
            website?: string | null;
            /** @enum {string|null} */
            industry?: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            numberOfEmployees?: number | null;
            annualRevenue?: string | number | null;
            /**
             * @description The currency of annualRevenue. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            description?: string | null;
            isActive?: boolean;
            assigneeIds?: string[];
            teamIds?: string[];
            /** @description The contacts who have this account among their accounts. */
            contactIds?: string[];
        };
        /** AccountSummaryResponse */
        AccountSummaryResponse: {
            overdueAmount: components["schemas"]["OverdueAmountOfCurrency"][] | null;
        };
        /** OverdueAmountOfCurrency */
        OverdueAmountOfCurrency: {
            /** @description ISO 4217. */
            currency: string;
            /** @description Decimal string, written as records write money. */
            amount: string;
        };
        /** ContactPage */
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
        /** ContactWithRelations */
        ContactWithRelations: {
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
            customFields: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
            account?: components["schemas"]["AccountResponse"] | null;
            accounts?: components["schemas"]["AccountResponse"][];
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        /** QueryContactBody */
        QueryContactBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                firstName?: unknown;
                /** @description A value, or { operator: value }. */
                lastName?: unknown;
                /** @description A value, or { operator: value }. */
                email?: unknown;
                /** @description A value, or { operator: value }. */
                phone?: unknown;
                /** @description A value, or { operator: value }. */
                organization?: unknown;
                /** @description A value, or { operator: value }. */
                title?: unknown;
                /** @description A value, or { operator: value }. */
                department?: unknown;
                /** @description A value, or { operator: value }. */
                doNotCall?: unknown;
                /** @description A value, or { operator: value }. */
                linkedinUrl?: unknown;
                /** @description A value, or { operator: value }. */
                addressLine?: unknown;
                /** @description A value, or { operator: value }. */
                city?: unknown;
                /** @description A value, or { operator: value }. */
                state?: unknown;
                /** @description A value, or { operator: value }. */
                postcode?: unknown;
                /** @description A value, or { operator: value }. */
                country?: unknown;
                /** @description A value, or { operator: value }. */
                isActive?: unknown;
                /** @description A value, or { operator: value }. */
                accountId?: unknown;
                /** @description A value, or { operator: value }. */
                accountIds?: unknown;
                /** @description A value, or { operator: value }. */
                assigneeIds?: unknown;
                /** @description A value, or { operator: value }. */
                teamIds?: unknown;
            };
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
        /** CreateContactBody */
        CreateContactBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** BatchContactBody */
        BatchContactBody: {
            /** @description Update what matches by this field: externalId, email, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateContactBody"][];
        };
        /** BulkContactBody */
        BulkContactBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateContactBody"];
        };
        /** UpdateContactBody */
        UpdateContactBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** ReplaceContactBody */
        ReplaceContactBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** LeadPage */
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
        /** LeadWithRelations */
        LeadWithRelations: {
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
            customFields: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            industry: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            /** @enum {string|null} */
            rating: "hot" | "warm" | "cold" | null;
            opportunityAmount: string | null;
            /**
             * @description The currency of opportunityAmount. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            probability: number | null;
            /** Format: date */
            closeDate: string | null;
            addressLine: string | null;
            city: string | null;
            state: string | null;
            postcode: string | null;
            /** @enum {string|null} */
            country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
            stage?: components["schemas"]["LeadStageResponse"] | null;
            convertedAccount?: components["schemas"]["AccountResponse"] | null;
            convertedContact?: components["schemas"]["ContactResponse"] | null;
            contacts?: components["schemas"]["ContactResponse"][];
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        /** LeadStageResponse */
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
            color: string & unknown;
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
        /** QueryLeadBody */
        QueryLeadBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                title?: unknown;
                /** @description A value, or { operator: value }. */
                salutation?: unknown;
                /** @description A value, or { operator: value }. */
                firstName?: unknown;
                /** @description A value, or { operator: value }. */
                lastName?: unknown;
                /** @description A value, or { operator: value }. */
                email?: unknown;
                /** @description A value, or { operator: value }. */
                phone?: unknown;
                /** @description A value, or { operator: value }. */
                jobTitle?: unknown;
                /** @description A value, or { operator: value }. */
                companyName?: unknown;
                /** @description A value, or { operator: value }. */
                website?: unknown;
                /** @description A value, or { operator: value }. */
                linkedinUrl?: unknown;
                /** @description A value, or { operator: value }. */
                status?: unknown;
                /** @description A value, or { operator: value }. */
                source?: unknown;
                /** @description A value, or { operator: value }. */
                industry?: unknown;
                /** @description A value, or { operator: value }. */
                rating?: unknown;
                /** @description A value, or { operator: value }. */
                opportunityAmount?: unknown;
                /** @description A value, or { operator: value }. */
                currency?: unknown;
                /** @description A value, or { operator: value }. */
                probability?: unknown;
                /** @description A value, or { operator: value }. */
                closeDate?: unknown;
                /** @description A value, or { operator: value }. */
                addressLine?: unknown;
                /** @description A value, or { operator: value }. */
                city?: unknown;
                /** @description A value, or { operator: value }. */
                state?: unknown;
                /** @description A value, or { operator: value }. */
                postcode?: unknown;
                /** @description A value, or { operator: value }. */
                country?: unknown;
                /** @description A value, or { operator: value }. */
                lastContactedOn?: unknown;
                /** @description A value, or { operator: value }. */
                nextFollowUpOn?: unknown;
                /** @description A value, or { operator: value }. */
                stageId?: unknown;
                /** @description A value, or { operator: value }. */
                convertedAt?: unknown;
                /** @description A value, or { operator: value }. */
                convertedAccountId?: unknown;
                /** @description A value, or { operator: value }. */
                convertedContactId?: unknown;
                /** @description A value, or { operator: value }. */
                convertedOpportunityId?: unknown;
                /** @description A value, or { operator: value }. */
                contactIds?: unknown;
                /** @description A value, or { operator: value }. */
                assigneeIds?: unknown;
                /** @description A value, or { operator: value }. */
                teamIds?: unknown;
            };
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
        /** CreateLeadBody */
        CreateLeadBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            industry?: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            /** @enum {string|null} */
            rating?: "hot" | "warm" | "cold" | null;
            opportunityAmount?: string | number | null;
            /**
             * @description The currency of opportunityAmount. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            probability?: number | null;
            /** Format: date */
            closeDate?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** LeadResponse */
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
            customFields: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            industry: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            /** @enum {string|null} */
            rating: "hot" | "warm" | "cold" | null;
            opportunityAmount: string | null;
            /**
             * @description The currency of opportunityAmount. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            probability: number | null;
            /** Format: date */
            closeDate: string | null;
            addressLine: string | null;
            city: string | null;
            state: string | null;
            postcode: string | null;
            /** @enum {string|null} */
            country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** BatchLeadBody */
        BatchLeadBody: {
            /** @description Update what matches by this field: externalId, email, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateLeadBody"][];
        };
        /** BulkLeadBody */
        BulkLeadBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateLeadBody"];
        };
        /** UpdateLeadBody */
        UpdateLeadBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            industry?: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            /** @enum {string|null} */
            rating?: "hot" | "warm" | "cold" | null;
            opportunityAmount?: string | number | null;
            /**
             * @description The currency of opportunityAmount. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            probability?: number | null;
            /** Format: date */
            closeDate?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** ReplaceLeadBody */
        ReplaceLeadBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
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
            /** @enum {string|null} */
            industry?: "advertising" | "agriculture" | "apparel" | "automotive" | "banking" | "biotechnology" | "building_materials" | "chemical" | "computer" | "education" | "electronics" | "energy" | "entertainment" | "finance" | "food_beverage" | "grocery" | "healthcare" | "insurance" | "legal" | "manufacturing" | "publishing" | "real_estate" | "service" | "software" | "sports" | "technology" | "telecommunications" | "television" | "transportation" | "venture_capital" | null;
            /** @enum {string|null} */
            rating?: "hot" | "warm" | "cold" | null;
            opportunityAmount?: string | number | null;
            /**
             * @description The currency of opportunityAmount. When absent, the organization's default of that moment.
             * @enum {string|null}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG" | null;
            probability?: number | null;
            /** Format: date */
            closeDate?: string | null;
            addressLine?: string | null;
            city?: string | null;
            state?: string | null;
            postcode?: string | null;
            /** @enum {string|null} */
            country?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** LeadBoard */
        LeadBoard: {
            pipeline: components["schemas"]["LeadPipelineResponse"];
            stages: components["schemas"]["LeadBoardStage"][];
        };
        /** LeadPipelineResponse */
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
        /** LeadBoardStage */
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
            color: string & unknown;
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
        /** MoveLeadBody */
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
        /** LeadPipelinePage */
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
        /** LeadPipelineWithRelations */
        LeadPipelineWithRelations: {
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
        /** QueryLeadPipelineBody */
        QueryLeadPipelineBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                name?: unknown;
                /** @description A value, or { operator: value }. */
                isDefault?: unknown;
                /** @description A value, or { operator: value }. */
                isActive?: unknown;
            };
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
        /** CreateLeadPipelineBody */
        CreateLeadPipelineBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            description?: string | null;
            isDefault?: boolean;
            isActive?: boolean;
        };
        /** BatchLeadPipelineBody */
        BatchLeadPipelineBody: {
            /** @description Update what matches by this field: externalId, name, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateLeadPipelineBody"][];
        };
        /** BulkLeadPipelineBody */
        BulkLeadPipelineBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateLeadPipelineBody"];
        };
        /** UpdateLeadPipelineBody */
        UpdateLeadPipelineBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name?: string;
            description?: string | null;
            isDefault?: boolean;
            isActive?: boolean;
        };
        /** ReplaceLeadPipelineBody */
        ReplaceLeadPipelineBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            description?: string | null;
            isDefault?: boolean;
            isActive?: boolean;
        };
        /** LeadStagePage */
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
        /** LeadStageWithRelations */
        LeadStageWithRelations: {
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
            color: string & unknown;
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
            pipeline?: components["schemas"]["LeadPipelineResponse"] | null;
        };
        /** QueryLeadStageBody */
        QueryLeadStageBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                pipelineId?: unknown;
                /** @description A value, or { operator: value }. */
                name?: unknown;
                /** @description A value, or { operator: value }. */
                position?: unknown;
                /** @description A value, or { operator: value }. */
                color?: unknown;
                /** @description A value, or { operator: value }. */
                type?: unknown;
                /** @description A value, or { operator: value }. */
                mapsToStatus?: unknown;
                /** @description A value, or { operator: value }. */
                wipLimit?: unknown;
                /** @description A value, or { operator: value }. */
                winProbability?: unknown;
            };
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
        /** CreateLeadStageBody */
        CreateLeadStageBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** Format: uuid */
            pipelineId: string;
            name: string;
            position?: number;
            color?: string & unknown;
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
        /** BatchLeadStageBody */
        BatchLeadStageBody: {
            /** @description Update what matches by this field: externalId, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateLeadStageBody"][];
        };
        /** BulkLeadStageBody */
        BulkLeadStageBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateLeadStageBody"];
        };
        /** UpdateLeadStageBody */
        UpdateLeadStageBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** Format: uuid */
            pipelineId?: string;
            name?: string;
            position?: number;
            color?: string & unknown;
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
        /** ReplaceLeadStageBody */
        ReplaceLeadStageBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** Format: uuid */
            pipelineId: string;
            name: string;
            position?: number;
            color?: string & unknown;
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
        /** SubmitLeadFormBody */
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
        /** FormReceivedResponse */
        FormReceivedResponse: {
            /**
             * @description Nothing is told of what became of it.
             * @constant
             */
            status: "received";
        };
        /** ConvertLeadBody */
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
        /** ConvertLeadResponse */
        ConvertLeadResponse: {
            /** Format: uuid */
            leadId: string;
            account: components["schemas"]["ConvertedRecord"] | null;
            contact: components["schemas"]["ConvertedRecord"] | null;
            opportunity: components["schemas"]["ConvertedRecord"] | null;
        };
        /**
         * ConvertedRecord
         * @description The account, and whether this conversion created it.
         */
        ConvertedRecord: {
            /** Format: uuid */
            id: string;
            created: boolean;
        };
        /** ProductPage */
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
        /** ProductWithRelations */
        ProductWithRelations: {
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
            customFields: {
                [key: string]: unknown;
            };
            name: string;
            description: string | null;
            sku: string | null;
            price: string;
            /**
             * @description The currency of price. When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            category: string | null;
            isActive: boolean;
        };
        /** QueryProductBody */
        QueryProductBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                name?: unknown;
                /** @description A value, or { operator: value }. */
                sku?: unknown;
                /** @description A value, or { operator: value }. */
                price?: unknown;
                /** @description A value, or { operator: value }. */
                currency?: unknown;
                /** @description A value, or { operator: value }. */
                category?: unknown;
                /** @description A value, or { operator: value }. */
                isActive?: unknown;
            };
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
        /** CreateProductBody */
        CreateProductBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            name: string;
            description?: string | null;
            sku?: string | null;
            price?: string | number;
            /**
             * @description The currency of price. When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            category?: string | null;
            isActive?: boolean;
        };
        /** ProductResponse */
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
            customFields: {
                [key: string]: unknown;
            };
            name: string;
            description: string | null;
            sku: string | null;
            price: string;
            /**
             * @description The currency of price. When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            category: string | null;
            isActive: boolean;
        };
        /** BatchProductBody */
        BatchProductBody: {
            /** @description Update what matches by this field: externalId, sku, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateProductBody"][];
        };
        /** BulkProductBody */
        BulkProductBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateProductBody"];
        };
        /** UpdateProductBody */
        UpdateProductBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            name?: string;
            description?: string | null;
            sku?: string | null;
            price?: string | number;
            /**
             * @description The currency of price. When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            category?: string | null;
            isActive?: boolean;
        };
        /** ReplaceProductBody */
        ReplaceProductBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            name: string;
            description?: string | null;
            sku?: string | null;
            price?: string | number;
            /**
             * @description The currency of price. When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            category?: string | null;
            isActive?: boolean;
        };
        /** InvoiceTemplatePage */
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
        /** InvoiceTemplateWithRelations */
        InvoiceTemplateWithRelations: {
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
            primaryColor: string & unknown;
            secondaryColor: string & unknown;
            /** @description Liquid; null means the built-in page. */
            html: string | null;
            css: string | null;
            defaultNotes: string | null;
            defaultTerms: string | null;
            footer: string | null;
            isDefault: boolean;
        };
        /** QueryInvoiceTemplateBody */
        QueryInvoiceTemplateBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                name?: unknown;
                /** @description A value, or { operator: value }. */
                primaryColor?: unknown;
                /** @description A value, or { operator: value }. */
                secondaryColor?: unknown;
                /** @description A value, or { operator: value }. */
                isDefault?: unknown;
            };
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
        /** CreateInvoiceTemplateBody */
        CreateInvoiceTemplateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            primaryColor?: string & unknown;
            secondaryColor?: string & unknown;
            /** @description Liquid; null means the built-in page. */
            html?: string | null;
            css?: string | null;
            defaultNotes?: string | null;
            defaultTerms?: string | null;
            footer?: string | null;
            isDefault?: boolean;
        };
        /** InvoiceTemplateResponse */
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
            primaryColor: string & unknown;
            secondaryColor: string & unknown;
            /** @description Liquid; null means the built-in page. */
            html: string | null;
            css: string | null;
            defaultNotes: string | null;
            defaultTerms: string | null;
            footer: string | null;
            isDefault: boolean;
        };
        /** BatchInvoiceTemplateBody */
        BatchInvoiceTemplateBody: {
            /** @description Update what matches by this field: externalId, name, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateInvoiceTemplateBody"][];
        };
        /** BulkInvoiceTemplateBody */
        BulkInvoiceTemplateBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateInvoiceTemplateBody"];
        };
        /** UpdateInvoiceTemplateBody */
        UpdateInvoiceTemplateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name?: string;
            primaryColor?: string & unknown;
            secondaryColor?: string & unknown;
            /** @description Liquid; null means the built-in page. */
            html?: string | null;
            css?: string | null;
            defaultNotes?: string | null;
            defaultTerms?: string | null;
            footer?: string | null;
            isDefault?: boolean;
        };
        /** ReplaceInvoiceTemplateBody */
        ReplaceInvoiceTemplateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            name: string;
            primaryColor?: string & unknown;
            secondaryColor?: string & unknown;
            /** @description Liquid; null means the built-in page. */
            html?: string | null;
            css?: string | null;
            defaultNotes?: string | null;
            defaultTerms?: string | null;
            footer?: string | null;
            isDefault?: boolean;
        };
        /** TemplateLogoBody */
        TemplateLogoBody: {
            /** @description A PNG, JPEG, GIF or WebP as `data:` URL in base64: at most 512 KiB, and 4000 pixels wide and high. What it is goes by its content. */
            image: string;
        };
        /** NumberingResponse */
        NumberingResponse: {
            prefix: string;
            format: string;
            /** @description Whether the counter begins at 1 each year. */
            restartsYearly: boolean;
        };
        /** UpdateNumberingBody */
        UpdateNumberingBody: {
            prefix?: string;
            /** @description {prefix} {yyyy} {yy} {mm} and, once, the counter with as many zeros as it has digits: {0000}. */
            format?: string;
            /** @description Whether the counter begins at 1 each year. */
            restartsYearly?: boolean;
        };
        /** EstimatePage */
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
        /** EstimateWithRelations */
        EstimateWithRelations: {
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
            customFields: {
                [key: string]: unknown;
            };
            number: string;
            title: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
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
            /** @enum {string|null} */
            billingCountry: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
            account?: components["schemas"]["AccountResponse"] | null;
            contact?: components["schemas"]["ContactResponse"] | null;
            template?: components["schemas"]["InvoiceTemplateResponse"] | null;
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        /** EstimateLineItemsResponse */
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
        /** QueryEstimateBody */
        QueryEstimateBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                number?: unknown;
                /** @description A value, or { operator: value }. */
                title?: unknown;
                /** @description A value, or { operator: value }. */
                accountId?: unknown;
                /** @description A value, or { operator: value }. */
                contactId?: unknown;
                /** @description A value, or { operator: value }. */
                currency?: unknown;
                /** @description A value, or { operator: value }. */
                discountType?: unknown;
                /** @description A value, or { operator: value }. */
                discountValue?: unknown;
                /** @description A value, or { operator: value }. */
                subtotal?: unknown;
                /** @description A value, or { operator: value }. */
                discountTotal?: unknown;
                /** @description A value, or { operator: value }. */
                taxTotal?: unknown;
                /** @description A value, or { operator: value }. */
                total?: unknown;
                /** @description A value, or { operator: value }. */
                templateId?: unknown;
                /** @description A value, or { operator: value }. */
                issueDate?: unknown;
                /** @description A value, or { operator: value }. */
                clientName?: unknown;
                /** @description A value, or { operator: value }. */
                clientEmail?: unknown;
                /** @description A value, or { operator: value }. */
                clientPhone?: unknown;
                /** @description A value, or { operator: value }. */
                billingName?: unknown;
                /** @description A value, or { operator: value }. */
                billingAddressLine?: unknown;
                /** @description A value, or { operator: value }. */
                billingCity?: unknown;
                /** @description A value, or { operator: value }. */
                billingState?: unknown;
                /** @description A value, or { operator: value }. */
                billingPostcode?: unknown;
                /** @description A value, or { operator: value }. */
                billingCountry?: unknown;
                /** @description A value, or { operator: value }. */
                sentAt?: unknown;
                /** @description A value, or { operator: value }. */
                viewedAt?: unknown;
                /** @description A value, or { operator: value }. */
                status?: unknown;
                /** @description A value, or { operator: value }. */
                expiryDate?: unknown;
                /** @description A value, or { operator: value }. */
                acceptedAt?: unknown;
                /** @description A value, or { operator: value }. */
                declinedAt?: unknown;
                /** @description A value, or { operator: value }. */
                respondentName?: unknown;
                /** @description A value, or { operator: value }. */
                respondentEmail?: unknown;
                /** @description A value, or { operator: value }. */
                respondentIp?: unknown;
                /** @description A value, or { operator: value }. */
                respondentUserAgent?: unknown;
                /** @description A value, or { operator: value }. */
                convertedAt?: unknown;
                /** @description A value, or { operator: value }. */
                convertedInvoiceId?: unknown;
                /** @description A value, or { operator: value }. */
                assigneeIds?: unknown;
                /** @description A value, or { operator: value }. */
                teamIds?: unknown;
            };
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
        /** CreateEstimateBody */
        CreateEstimateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            title?: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
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
        /** EstimateLineItemsBody */
        EstimateLineItemsBody: {
            /** Format: uuid */
            productId?: string | null;
            name: string;
            description?: string | null;
            /** @description More than 0. */
            quantity: string | number;
            unitPrice: string | number;
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
            /** @description Percent. */
            taxRate?: string | number;
        };
        /** EstimateResponse */
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
            customFields: {
                [key: string]: unknown;
            };
            number: string;
            title: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
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
            /** @enum {string|null} */
            billingCountry: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** BatchEstimateBody */
        BatchEstimateBody: {
            /** @description Update what matches by this field: externalId, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateEstimateBody"][];
        };
        /** BulkEstimateBody */
        BulkEstimateBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateEstimateBody"];
        };
        /** UpdateEstimateBody */
        UpdateEstimateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            title?: string | null;
            /** Format: uuid */
            accountId?: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
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
        /** ReplaceEstimateBody */
        ReplaceEstimateBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            title?: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
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
        /** NoBody */
        NoBody: Record<string, unknown>;
        /** PortalLinkResponse */
        PortalLinkResponse: {
            /** @description Shown this once: whoever has it reads the document, and answers an estimate. */
            url: string;
        };
        /** PortalLinksResponse */
        PortalLinksResponse: {
            data: {
                /** Format: date-time */
                createdAt: string;
                revokedAt: string | null;
            }[];
        };
        /** SendDocumentBody */
        SendDocumentBody: {
            /** @description Mail it to the client. Default: where mail is registered. */
            mail?: boolean;
        };
        /** CopyDocumentBody */
        CopyDocumentBody: {
            /** @description Custom fields of the new document. Those of the other with the same key and type are taken over where nothing is given here. */
            customFields?: {
                [key: string]: unknown;
            };
        };
        /** InvoiceResponse */
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
            customFields: {
                [key: string]: unknown;
            };
            number: string;
            title: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
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
            /** @enum {string|null} */
            billingCountry: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
        /** InvoiceLineItemsResponse */
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
        /** RecurringInvoicePage */
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
        /** RecurringInvoiceWithRelations */
        RecurringInvoiceWithRelations: {
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
            customFields: {
                [key: string]: unknown;
            };
            title: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
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
            account?: components["schemas"]["AccountResponse"] | null;
            contact?: components["schemas"]["ContactResponse"] | null;
            template?: components["schemas"]["InvoiceTemplateResponse"] | null;
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        /** RecurringInvoiceLineItemsResponse */
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
        /** QueryRecurringInvoiceBody */
        QueryRecurringInvoiceBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                title?: unknown;
                /** @description A value, or { operator: value }. */
                accountId?: unknown;
                /** @description A value, or { operator: value }. */
                contactId?: unknown;
                /** @description A value, or { operator: value }. */
                currency?: unknown;
                /** @description A value, or { operator: value }. */
                discountType?: unknown;
                /** @description A value, or { operator: value }. */
                discountValue?: unknown;
                /** @description A value, or { operator: value }. */
                subtotal?: unknown;
                /** @description A value, or { operator: value }. */
                discountTotal?: unknown;
                /** @description A value, or { operator: value }. */
                taxTotal?: unknown;
                /** @description A value, or { operator: value }. */
                total?: unknown;
                /** @description A value, or { operator: value }. */
                templateId?: unknown;
                /** @description A value, or { operator: value }. */
                shipping?: unknown;
                /** @description A value, or { operator: value }. */
                poNumber?: unknown;
                /** @description A value, or { operator: value }. */
                remindersEnabled?: unknown;
                /** @description A value, or { operator: value }. */
                reminderDaysBefore?: unknown;
                /** @description A value, or { operator: value }. */
                reminderDaysAfter?: unknown;
                /** @description A value, or { operator: value }. */
                reminderFrequency?: unknown;
                /** @description A value, or { operator: value }. */
                paymentTerms?: unknown;
                /** @description A value, or { operator: value }. */
                frequency?: unknown;
                /** @description A value, or { operator: value }. */
                intervalDays?: unknown;
                /** @description A value, or { operator: value }. */
                startsOn?: unknown;
                /** @description A value, or { operator: value }. */
                endsOn?: unknown;
                /** @description A value, or { operator: value }. */
                autoSend?: unknown;
                /** @description A value, or { operator: value }. */
                isActive?: unknown;
                /** @description A value, or { operator: value }. */
                pausedBecause?: unknown;
                /** @description A value, or { operator: value }. */
                nextOn?: unknown;
                /** @description A value, or { operator: value }. */
                lastOn?: unknown;
                /** @description A value, or { operator: value }. */
                generatedCount?: unknown;
                /** @description A value, or { operator: value }. */
                assigneeIds?: unknown;
                /** @description A value, or { operator: value }. */
                teamIds?: unknown;
            };
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
        /** CreateRecurringInvoiceBody */
        CreateRecurringInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            title?: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            shipping?: string | number;
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
        /** RecurringInvoiceLineItemsBody */
        RecurringInvoiceLineItemsBody: {
            /** Format: uuid */
            productId?: string | null;
            name: string;
            description?: string | null;
            /** @description More than 0. */
            quantity: string | number;
            unitPrice: string | number;
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
            /** @description Percent. */
            taxRate?: string | number;
        };
        /** RecurringInvoiceResponse */
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
            customFields: {
                [key: string]: unknown;
            };
            title: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
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
        /** BatchRecurringInvoiceBody */
        BatchRecurringInvoiceBody: {
            /** @description Update what matches by this field: externalId, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateRecurringInvoiceBody"][];
        };
        /** BulkRecurringInvoiceBody */
        BulkRecurringInvoiceBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateRecurringInvoiceBody"];
        };
        /** UpdateRecurringInvoiceBody */
        UpdateRecurringInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            title?: string | null;
            /** Format: uuid */
            accountId?: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            shipping?: string | number;
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
        /** ReplaceRecurringInvoiceBody */
        ReplaceRecurringInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            title?: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            shipping?: string | number;
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
        /** ToggleRecurringInvoiceBody */
        ToggleRecurringInvoiceBody: {
            /** @description When absent, the other of what it is. */
            isActive?: boolean;
        };
        /** InvoicePage */
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
        /** InvoiceWithRelations */
        InvoiceWithRelations: {
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
            customFields: {
                [key: string]: unknown;
            };
            number: string;
            title: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
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
            /** @enum {string|null} */
            billingCountry: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
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
            account?: components["schemas"]["AccountResponse"] | null;
            contact?: components["schemas"]["ContactResponse"] | null;
            template?: components["schemas"]["InvoiceTemplateResponse"] | null;
            estimate?: components["schemas"]["EstimateResponse"] | null;
            recurringInvoice?: components["schemas"]["RecurringInvoiceResponse"] | null;
            assignees?: components["schemas"]["MemberResponse"][];
            teams?: components["schemas"]["TeamResponse"][];
        };
        /** QueryInvoiceBody */
        QueryInvoiceBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                number?: unknown;
                /** @description A value, or { operator: value }. */
                title?: unknown;
                /** @description A value, or { operator: value }. */
                accountId?: unknown;
                /** @description A value, or { operator: value }. */
                contactId?: unknown;
                /** @description A value, or { operator: value }. */
                currency?: unknown;
                /** @description A value, or { operator: value }. */
                discountType?: unknown;
                /** @description A value, or { operator: value }. */
                discountValue?: unknown;
                /** @description A value, or { operator: value }. */
                subtotal?: unknown;
                /** @description A value, or { operator: value }. */
                discountTotal?: unknown;
                /** @description A value, or { operator: value }. */
                taxTotal?: unknown;
                /** @description A value, or { operator: value }. */
                total?: unknown;
                /** @description A value, or { operator: value }. */
                templateId?: unknown;
                /** @description A value, or { operator: value }. */
                issueDate?: unknown;
                /** @description A value, or { operator: value }. */
                clientName?: unknown;
                /** @description A value, or { operator: value }. */
                clientEmail?: unknown;
                /** @description A value, or { operator: value }. */
                clientPhone?: unknown;
                /** @description A value, or { operator: value }. */
                billingName?: unknown;
                /** @description A value, or { operator: value }. */
                billingAddressLine?: unknown;
                /** @description A value, or { operator: value }. */
                billingCity?: unknown;
                /** @description A value, or { operator: value }. */
                billingState?: unknown;
                /** @description A value, or { operator: value }. */
                billingPostcode?: unknown;
                /** @description A value, or { operator: value }. */
                billingCountry?: unknown;
                /** @description A value, or { operator: value }. */
                sentAt?: unknown;
                /** @description A value, or { operator: value }. */
                viewedAt?: unknown;
                /** @description A value, or { operator: value }. */
                shipping?: unknown;
                /** @description A value, or { operator: value }. */
                poNumber?: unknown;
                /** @description A value, or { operator: value }. */
                remindersEnabled?: unknown;
                /** @description A value, or { operator: value }. */
                reminderDaysBefore?: unknown;
                /** @description A value, or { operator: value }. */
                reminderDaysAfter?: unknown;
                /** @description A value, or { operator: value }. */
                reminderFrequency?: unknown;
                /** @description A value, or { operator: value }. */
                status?: unknown;
                /** @description A value, or { operator: value }. */
                paymentTerms?: unknown;
                /** @description A value, or { operator: value }. */
                dueDate?: unknown;
                /** @description A value, or { operator: value }. */
                amountPaid?: unknown;
                /** @description A value, or { operator: value }. */
                amountDue?: unknown;
                /** @description A value, or { operator: value }. */
                estimateId?: unknown;
                /** @description A value, or { operator: value }. */
                recurringInvoiceId?: unknown;
                /** @description A value, or { operator: value }. */
                recurringOn?: unknown;
                /** @description A value, or { operator: value }. */
                lastReminderOn?: unknown;
                /** @description A value, or { operator: value }. */
                reminderCount?: unknown;
                /** @description A value, or { operator: value }. */
                paidAt?: unknown;
                /** @description A value, or { operator: value }. */
                cancelledAt?: unknown;
                /** @description A value, or { operator: value }. */
                assigneeIds?: unknown;
                /** @description A value, or { operator: value }. */
                teamIds?: unknown;
            };
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
        /** CreateInvoiceBody */
        CreateInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            title?: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            /**
             * Format: date
             * @description When absent, today.
             */
            issueDate?: string | null;
            shipping?: string | number;
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
        /** InvoiceLineItemsBody */
        InvoiceLineItemsBody: {
            /** Format: uuid */
            productId?: string | null;
            name: string;
            description?: string | null;
            /** @description More than 0. */
            quantity: string | number;
            unitPrice: string | number;
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
            /** @description Percent. */
            taxRate?: string | number;
        };
        /** BatchInvoiceBody */
        BatchInvoiceBody: {
            /** @description Update what matches by this field: externalId, or a unique customFields.<key>. */
            matchBy?: string;
            records: components["schemas"]["CreateInvoiceBody"][];
        };
        /** BulkInvoiceBody */
        BulkInvoiceBody: {
            /** @enum {string} */
            action: "update" | "delete" | "restore";
            ids?: string[];
            /** @description Conditions as in `where` of a query; {} matches all. */
            filter?: Record<string, unknown>;
            changes?: components["schemas"]["UpdateInvoiceBody"];
        };
        /** UpdateInvoiceBody */
        UpdateInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            title?: string | null;
            /** Format: uuid */
            accountId?: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            /**
             * Format: date
             * @description When absent, today.
             */
            issueDate?: string | null;
            shipping?: string | number;
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
        /** ReplaceInvoiceBody */
        ReplaceInvoiceBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            customFields?: {
                [key: string]: unknown;
            };
            title?: string | null;
            /** Format: uuid */
            accountId: string;
            /**
             * Format: uuid
             * @description One of the account.
             */
            contactId?: string | null;
            /**
             * @description When absent, the organization's default of that moment.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /** @enum {string|null} */
            discountType?: "percentage" | "fixed" | null;
            /** @description Percent, or an amount in the minor unit of the currency; given with discountType. */
            discountValue?: string | number | null;
            notes?: string | null;
            terms?: string | null;
            /** Format: uuid */
            templateId?: string | null;
            /**
             * Format: date
             * @description When absent, today.
             */
            issueDate?: string | null;
            shipping?: string | number;
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
        /** MarkInvoicePaidBody */
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
        /** BulkSendInvoicesBody */
        BulkSendInvoicesBody: {
            ids: string[];
            /** @description Mail them to their clients. Default: where mail is registered. */
            mail?: boolean;
        };
        /** InvoicePaymentsResponse */
        InvoicePaymentsResponse: {
            data: components["schemas"]["PaymentResponse"][];
        };
        /** PaymentResponse */
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
            /**
             * @description The invoice's; when absent, taken from it.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
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
        /** InvoiceAgingResponse */
        InvoiceAgingResponse: {
            /**
             * Format: date
             * @description The organization's today.
             */
            asOf: string;
            /** @description By currency. */
            data: components["schemas"]["InvoiceAgingOfCurrency"][];
        };
        /** InvoiceAgingOfCurrency */
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
        /** InvoiceFigure */
        InvoiceFigure: {
            count: number;
            /** @description Decimal string, written as records write money. */
            amount: string;
        };
        /** InvoiceRevenueResponse */
        InvoiceRevenueResponse: {
            /** @description `YYYY-MM` */
            from: string;
            /** @description `YYYY-MM` */
            to: string;
            /** @description By month, then currency; every currency that occurs has every month. */
            data: components["schemas"]["InvoiceRevenueOfMonth"][];
        };
        /** InvoiceRevenueOfMonth */
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
        /**
         * InvoiceDashboardResponse
         * @description Each figure names the list that it agrees with, `total=true` and a currency where there is one; a part is null when its caller may not read what it tells of.
         */
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
        /** InvoiceDashboardInvoices */
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
        /** InvoiceCurrencyFigure */
        InvoiceCurrencyFigure: {
            /** @description ISO 4217. */
            currency: string;
            count: number;
            /** @description Decimal string, written as records write money. */
            amount: string;
        };
        /** InvoiceDashboardPayments */
        InvoiceDashboardPayments: {
            /** @description `GET /payments?paidOn[gte]=…&paidOn[lte]=…`, the first and the last day of the month. */
            paidThisMonth: {
                count: number;
                amounts: components["schemas"]["InvoiceCurrencyFigure"][];
            };
        };
        /** InvoiceDashboardEstimates */
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
        /** InvoiceDashboardRecurringInvoices */
        InvoiceDashboardRecurringInvoices: {
            /** @description `GET /recurring-invoices?isActive=true` */
            activeCount: number;
        };
        /** PaymentPage */
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
        /** PaymentWithRelations */
        PaymentWithRelations: {
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
            /**
             * @description The invoice's; when absent, taken from it.
             * @enum {string}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
            /**
             * Format: date
             * @description When absent, today.
             */
            paidOn: string | null;
            /** @enum {string} */
            method: "cash" | "check" | "credit_card" | "bank_transfer" | "paypal" | "stripe" | "other";
            reference: string | null;
            notes: string | null;
            invoice?: components["schemas"]["InvoiceResponse"] | null;
        };
        /** QueryPaymentBody */
        QueryPaymentBody: {
            where?: {
                and?: unknown[];
                or?: unknown[];
                not?: Record<string, unknown>;
                /** @description A value, or { operator: value }. */
                id?: unknown;
                /** @description A value, or { operator: value }. */
                createdAt?: unknown;
                /** @description A value, or { operator: value }. */
                updatedAt?: unknown;
                /** @description A value, or { operator: value }. */
                createdBy?: unknown;
                /** @description A value, or { operator: value }. */
                updatedBy?: unknown;
                /** @description A value, or { operator: value }. */
                externalId?: unknown;
                /** @description A value, or { operator: value }. */
                version?: unknown;
                /** @description A value, or { operator: value }. */
                invoiceId?: unknown;
                /** @description A value, or { operator: value }. */
                amount?: unknown;
                /** @description A value, or { operator: value }. */
                currency?: unknown;
                /** @description A value, or { operator: value }. */
                paidOn?: unknown;
                /** @description A value, or { operator: value }. */
                method?: unknown;
                /** @description A value, or { operator: value }. */
                reference?: unknown;
            };
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
        /** CreatePaymentBody */
        CreatePaymentBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** Format: uuid */
            invoiceId: string;
            /** @description More than 0, at most what is due, in the minor unit of the currency. */
            amount: string | number;
            /**
             * @description The invoice's; when absent, taken from it.
             * @enum {string}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAD" | "XAF" | "XAG" | "XAU" | "XBA" | "XBB" | "XBC" | "XBD" | "XCD" | "XCG" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "ZMW" | "ZWG";
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
        /** UpdatePaymentBody */
        UpdatePaymentBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** @description More than 0, at most what is due, in the minor unit of the currency. */
            amount?: string | number;
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
        /** ReplacePaymentBody */
        ReplacePaymentBody: {
            /** @description The record's id in another system, unique per organization. */
            externalId?: string | null;
            /** @description More than 0, at most what is due, in the minor unit of the currency. */
            amount: string | number;
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
        /** HistoryPage */
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
        /** HistoryEntryResponse */
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
    };
    responses: never;
    parameters: never;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOrganization: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOrganization: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactivateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMember: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMember: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOwnProfile: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveOrganization: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendInvitation: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "application/json": components["schemas"]["AcceptInvitationResponse"];
                };
            };
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMemberToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeMemberToken: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMember: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, name, email, role, joinedAt. Default -createdAt. */
                sort?: string;
                /** @description Text in name, email, jobTitle. */
                search?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description userId: eq */
                userId?: string;
                /** @description userId: ne */
                "userId[ne]"?: string;
                /** @description userId: in, comma-separated */
                "userId[in]"?: string;
                /** @description userId: nin, comma-separated */
                "userId[nin]"?: string;
                /** @description userId: isNull */
                "userId[isNull]"?: string;
                /** @description name: eq */
                name?: string;
                /** @description name: ne */
                "name[ne]"?: string;
                /** @description name: in, comma-separated */
                "name[in]"?: string;
                /** @description name: nin, comma-separated */
                "name[nin]"?: string;
                /** @description name: isNull */
                "name[isNull]"?: string;
                /** @description name: contains */
                "name[contains]"?: string;
                /** @description name: startsWith */
                "name[startsWith]"?: string;
                /** @description email: eq */
                email?: string;
                /** @description email: ne */
                "email[ne]"?: string;
                /** @description email: in, comma-separated */
                "email[in]"?: string;
                /** @description email: nin, comma-separated */
                "email[nin]"?: string;
                /** @description email: isNull */
                "email[isNull]"?: string;
                /** @description email: contains */
                "email[contains]"?: string;
                /** @description email: startsWith */
                "email[startsWith]"?: string;
                /** @description avatarUrl: eq */
                avatarUrl?: string;
                /** @description avatarUrl: ne */
                "avatarUrl[ne]"?: string;
                /** @description avatarUrl: in, comma-separated */
                "avatarUrl[in]"?: string;
                /** @description avatarUrl: nin, comma-separated */
                "avatarUrl[nin]"?: string;
                /** @description avatarUrl: isNull */
                "avatarUrl[isNull]"?: string;
                /** @description avatarUrl: contains */
                "avatarUrl[contains]"?: string;
                /** @description avatarUrl: startsWith */
                "avatarUrl[startsWith]"?: string;
                /** @description role: eq */
                role?: string;
                /** @description role: ne */
                "role[ne]"?: string;
                /** @description role: in, comma-separated */
                "role[in]"?: string;
                /** @description role: nin, comma-separated */
                "role[nin]"?: string;
                /** @description role: isNull */
                "role[isNull]"?: string;
                /** @description isActive: eq */
                isActive?: string;
                /** @description isActive: ne */
                "isActive[ne]"?: string;
                /** @description isActive: isNull */
                "isActive[isNull]"?: string;
                /** @description phone: eq */
                phone?: string;
                /** @description phone: ne */
                "phone[ne]"?: string;
                /** @description phone: in, comma-separated */
                "phone[in]"?: string;
                /** @description phone: nin, comma-separated */
                "phone[nin]"?: string;
                /** @description phone: isNull */
                "phone[isNull]"?: string;
                /** @description phone: contains */
                "phone[contains]"?: string;
                /** @description phone: startsWith */
                "phone[startsWith]"?: string;
                /** @description jobTitle: eq */
                jobTitle?: string;
                /** @description jobTitle: ne */
                "jobTitle[ne]"?: string;
                /** @description jobTitle: in, comma-separated */
                "jobTitle[in]"?: string;
                /** @description jobTitle: nin, comma-separated */
                "jobTitle[nin]"?: string;
                /** @description jobTitle: isNull */
                "jobTitle[isNull]"?: string;
                /** @description jobTitle: contains */
                "jobTitle[contains]"?: string;
                /** @description jobTitle: startsWith */
                "jobTitle[startsWith]"?: string;
                /** @description joinedAt: eq */
                joinedAt?: string;
                /** @description joinedAt: ne */
                "joinedAt[ne]"?: string;
                /** @description joinedAt: in, comma-separated */
                "joinedAt[in]"?: string;
                /** @description joinedAt: nin, comma-separated */
                "joinedAt[nin]"?: string;
                /** @description joinedAt: isNull */
                "joinedAt[isNull]"?: string;
                /** @description joinedAt: gt */
                "joinedAt[gt]"?: string;
                /** @description joinedAt: gte */
                "joinedAt[gte]"?: string;
                /** @description joinedAt: lt */
                "joinedAt[lt]"?: string;
                /** @description joinedAt: lte */
                "joinedAt[lte]"?: string;
                /** @description leftAt: eq */
                leftAt?: string;
                /** @description leftAt: ne */
                "leftAt[ne]"?: string;
                /** @description leftAt: in, comma-separated */
                "leftAt[in]"?: string;
                /** @description leftAt: nin, comma-separated */
                "leftAt[nin]"?: string;
                /** @description leftAt: isNull */
                "leftAt[isNull]"?: string;
                /** @description leftAt: gt */
                "leftAt[gt]"?: string;
                /** @description leftAt: gte */
                "leftAt[gte]"?: string;
                /** @description leftAt: lt */
                "leftAt[lt]"?: string;
                /** @description leftAt: lte */
                "leftAt[lte]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTeam: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, name. Default -createdAt. */
                sort?: string;
                /** @description Text in name. */
                search?: string;
                /** @description Comma-separated relations: members. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description name: eq */
                name?: string;
                /** @description name: ne */
                "name[ne]"?: string;
                /** @description name: in, comma-separated */
                "name[in]"?: string;
                /** @description name: nin, comma-separated */
                "name[nin]"?: string;
                /** @description name: isNull */
                "name[isNull]"?: string;
                /** @description name: contains */
                "name[contains]"?: string;
                /** @description name: startsWith */
                "name[startsWith]"?: string;
                /** @description memberIds: eq */
                memberIds?: string;
                /** @description memberIds: in, comma-separated */
                "memberIds[in]"?: string;
                /** @description memberIds: nin, comma-separated */
                "memberIds[nin]"?: string;
                /** @description memberIds: all, comma-separated */
                "memberIds[all]"?: string;
                /** @description memberIds: isNull */
                "memberIds[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertTeam: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, name, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeam: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceTeamBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreTeam: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomField: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, entity, label, position. Default position. */
                sort?: string;
                /** @description Text in label, key. */
                search?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description entity: eq */
                entity?: string;
                /** @description entity: ne */
                "entity[ne]"?: string;
                /** @description entity: in, comma-separated */
                "entity[in]"?: string;
                /** @description entity: nin, comma-separated */
                "entity[nin]"?: string;
                /** @description entity: isNull */
                "entity[isNull]"?: string;
                /** @description entity: contains */
                "entity[contains]"?: string;
                /** @description entity: startsWith */
                "entity[startsWith]"?: string;
                /** @description key: eq */
                key?: string;
                /** @description key: ne */
                "key[ne]"?: string;
                /** @description key: in, comma-separated */
                "key[in]"?: string;
                /** @description key: nin, comma-separated */
                "key[nin]"?: string;
                /** @description key: isNull */
                "key[isNull]"?: string;
                /** @description key: contains */
                "key[contains]"?: string;
                /** @description key: startsWith */
                "key[startsWith]"?: string;
                /** @description label: eq */
                label?: string;
                /** @description label: ne */
                "label[ne]"?: string;
                /** @description label: in, comma-separated */
                "label[in]"?: string;
                /** @description label: nin, comma-separated */
                "label[nin]"?: string;
                /** @description label: isNull */
                "label[isNull]"?: string;
                /** @description label: contains */
                "label[contains]"?: string;
                /** @description label: startsWith */
                "label[startsWith]"?: string;
                /** @description type: eq */
                type?: string;
                /** @description type: ne */
                "type[ne]"?: string;
                /** @description type: in, comma-separated */
                "type[in]"?: string;
                /** @description type: nin, comma-separated */
                "type[nin]"?: string;
                /** @description type: isNull */
                "type[isNull]"?: string;
                /** @description target: eq */
                target?: string;
                /** @description target: ne */
                "target[ne]"?: string;
                /** @description target: in, comma-separated */
                "target[in]"?: string;
                /** @description target: nin, comma-separated */
                "target[nin]"?: string;
                /** @description target: isNull */
                "target[isNull]"?: string;
                /** @description target: contains */
                "target[contains]"?: string;
                /** @description target: startsWith */
                "target[startsWith]"?: string;
                /** @description required: eq */
                required?: string;
                /** @description required: ne */
                "required[ne]"?: string;
                /** @description required: isNull */
                "required[isNull]"?: string;
                /** @description filterable: eq */
                filterable?: string;
                /** @description filterable: ne */
                "filterable[ne]"?: string;
                /** @description filterable: isNull */
                "filterable[isNull]"?: string;
                /** @description unique: eq */
                unique?: string;
                /** @description unique: ne */
                "unique[ne]"?: string;
                /** @description unique: isNull */
                "unique[isNull]"?: string;
                /** @description position: eq */
                position?: string;
                /** @description position: ne */
                "position[ne]"?: string;
                /** @description position: in, comma-separated */
                "position[in]"?: string;
                /** @description position: nin, comma-separated */
                "position[nin]"?: string;
                /** @description position: isNull */
                "position[isNull]"?: string;
                /** @description position: gt */
                "position[gt]"?: string;
                /** @description position: gte */
                "position[gte]"?: string;
                /** @description position: lt */
                "position[lt]"?: string;
                /** @description position: lte */
                "position[lte]"?: string;
                /** @description isActive: eq */
                isActive?: string;
                /** @description isActive: ne */
                "isActive[ne]"?: string;
                /** @description isActive: isNull */
                "isActive[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCustomField: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreCustomField: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFormKey: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, title, lastUsedAt. Default -createdAt. */
                sort?: string;
                /** @description Text in title. */
                search?: string;
                /** @description Comma-separated relations: assignees. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description title: eq */
                title?: string;
                /** @description title: ne */
                "title[ne]"?: string;
                /** @description title: in, comma-separated */
                "title[in]"?: string;
                /** @description title: nin, comma-separated */
                "title[nin]"?: string;
                /** @description title: isNull */
                "title[isNull]"?: string;
                /** @description title: contains */
                "title[contains]"?: string;
                /** @description title: startsWith */
                "title[startsWith]"?: string;
                /** @description isActive: eq */
                isActive?: string;
                /** @description isActive: ne */
                "isActive[ne]"?: string;
                /** @description isActive: isNull */
                "isActive[isNull]"?: string;
                /** @description hint: eq */
                hint?: string;
                /** @description hint: ne */
                "hint[ne]"?: string;
                /** @description hint: in, comma-separated */
                "hint[in]"?: string;
                /** @description hint: nin, comma-separated */
                "hint[nin]"?: string;
                /** @description hint: isNull */
                "hint[isNull]"?: string;
                /** @description hint: contains */
                "hint[contains]"?: string;
                /** @description hint: startsWith */
                "hint[startsWith]"?: string;
                /** @description lastUsedAt: eq */
                lastUsedAt?: string;
                /** @description lastUsedAt: ne */
                "lastUsedAt[ne]"?: string;
                /** @description lastUsedAt: in, comma-separated */
                "lastUsedAt[in]"?: string;
                /** @description lastUsedAt: nin, comma-separated */
                "lastUsedAt[nin]"?: string;
                /** @description lastUsedAt: isNull */
                "lastUsedAt[isNull]"?: string;
                /** @description lastUsedAt: gt */
                "lastUsedAt[gt]"?: string;
                /** @description lastUsedAt: gte */
                "lastUsedAt[gte]"?: string;
                /** @description lastUsedAt: lt */
                "lastUsedAt[lt]"?: string;
                /** @description lastUsedAt: lte */
                "lastUsedAt[lte]"?: string;
                /** @description assigneeIds: eq */
                assigneeIds?: string;
                /** @description assigneeIds: in, comma-separated */
                "assigneeIds[in]"?: string;
                /** @description assigneeIds: nin, comma-separated */
                "assigneeIds[nin]"?: string;
                /** @description assigneeIds: all, comma-separated */
                "assigneeIds[all]"?: string;
                /** @description assigneeIds: isNull */
                "assigneeIds[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFormKey: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceFormKeyBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreFormKey: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccount: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, name, numberOfEmployees, annualRevenue. Default -createdAt. */
                sort?: string;
                /** @description Text in name, email, phone, website. */
                search?: string;
                /** @description Comma-separated relations: assignees, teams, contacts. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description name: eq */
                name?: string;
                /** @description name: ne */
                "name[ne]"?: string;
                /** @description name: in, comma-separated */
                "name[in]"?: string;
                /** @description name: nin, comma-separated */
                "name[nin]"?: string;
                /** @description name: isNull */
                "name[isNull]"?: string;
                /** @description name: contains */
                "name[contains]"?: string;
                /** @description name: startsWith */
                "name[startsWith]"?: string;
                /** @description email: eq */
                email?: string;
                /** @description email: ne */
                "email[ne]"?: string;
                /** @description email: in, comma-separated */
                "email[in]"?: string;
                /** @description email: nin, comma-separated */
                "email[nin]"?: string;
                /** @description email: isNull */
                "email[isNull]"?: string;
                /** @description email: contains */
                "email[contains]"?: string;
                /** @description email: startsWith */
                "email[startsWith]"?: string;
                /** @description phone: eq */
                phone?: string;
                /** @description phone: ne */
                "phone[ne]"?: string;
                /** @description phone: in, comma-separated */
                "phone[in]"?: string;
                /** @description phone: nin, comma-separated */
                "phone[nin]"?: string;
                /** @description phone: isNull */
                "phone[isNull]"?: string;
                /** @description phone: contains */
                "phone[contains]"?: string;
                /** @description phone: startsWith */
                "phone[startsWith]"?: string;
                /** @description website: eq */
                website?: string;
                /** @description website: ne */
                "website[ne]"?: string;
                /** @description website: in, comma-separated */
                "website[in]"?: string;
                /** @description website: nin, comma-separated */
                "website[nin]"?: string;
                /** @description website: isNull */
                "website[isNull]"?: string;
                /** @description website: contains */
                "website[contains]"?: string;
                /** @description website: startsWith */
                "website[startsWith]"?: string;
                /** @description industry: eq */
                industry?: string;
                /** @description industry: ne */
                "industry[ne]"?: string;
                /** @description industry: in, comma-separated */
                "industry[in]"?: string;
                /** @description industry: nin, comma-separated */
                "industry[nin]"?: string;
                /** @description industry: isNull */
                "industry[isNull]"?: string;
                /** @description numberOfEmployees: eq */
                numberOfEmployees?: string;
                /** @description numberOfEmployees: ne */
                "numberOfEmployees[ne]"?: string;
                /** @description numberOfEmployees: in, comma-separated */
                "numberOfEmployees[in]"?: string;
                /** @description numberOfEmployees: nin, comma-separated */
                "numberOfEmployees[nin]"?: string;
                /** @description numberOfEmployees: isNull */
                "numberOfEmployees[isNull]"?: string;
                /** @description numberOfEmployees: gt */
                "numberOfEmployees[gt]"?: string;
                /** @description numberOfEmployees: gte */
                "numberOfEmployees[gte]"?: string;
                /** @description numberOfEmployees: lt */
                "numberOfEmployees[lt]"?: string;
                /** @description numberOfEmployees: lte */
                "numberOfEmployees[lte]"?: string;
                /** @description annualRevenue: eq */
                annualRevenue?: string;
                /** @description annualRevenue: ne */
                "annualRevenue[ne]"?: string;
                /** @description annualRevenue: in, comma-separated */
                "annualRevenue[in]"?: string;
                /** @description annualRevenue: nin, comma-separated */
                "annualRevenue[nin]"?: string;
                /** @description annualRevenue: isNull */
                "annualRevenue[isNull]"?: string;
                /** @description annualRevenue: gt */
                "annualRevenue[gt]"?: string;
                /** @description annualRevenue: gte */
                "annualRevenue[gte]"?: string;
                /** @description annualRevenue: lt */
                "annualRevenue[lt]"?: string;
                /** @description annualRevenue: lte */
                "annualRevenue[lte]"?: string;
                /** @description currency: eq */
                currency?: string;
                /** @description currency: ne */
                "currency[ne]"?: string;
                /** @description currency: in, comma-separated */
                "currency[in]"?: string;
                /** @description currency: nin, comma-separated */
                "currency[nin]"?: string;
                /** @description currency: isNull */
                "currency[isNull]"?: string;
                /** @description currency: contains */
                "currency[contains]"?: string;
                /** @description currency: startsWith */
                "currency[startsWith]"?: string;
                /** @description addressLine: eq */
                addressLine?: string;
                /** @description addressLine: ne */
                "addressLine[ne]"?: string;
                /** @description addressLine: in, comma-separated */
                "addressLine[in]"?: string;
                /** @description addressLine: nin, comma-separated */
                "addressLine[nin]"?: string;
                /** @description addressLine: isNull */
                "addressLine[isNull]"?: string;
                /** @description addressLine: contains */
                "addressLine[contains]"?: string;
                /** @description addressLine: startsWith */
                "addressLine[startsWith]"?: string;
                /** @description city: eq */
                city?: string;
                /** @description city: ne */
                "city[ne]"?: string;
                /** @description city: in, comma-separated */
                "city[in]"?: string;
                /** @description city: nin, comma-separated */
                "city[nin]"?: string;
                /** @description city: isNull */
                "city[isNull]"?: string;
                /** @description city: contains */
                "city[contains]"?: string;
                /** @description city: startsWith */
                "city[startsWith]"?: string;
                /** @description state: eq */
                state?: string;
                /** @description state: ne */
                "state[ne]"?: string;
                /** @description state: in, comma-separated */
                "state[in]"?: string;
                /** @description state: nin, comma-separated */
                "state[nin]"?: string;
                /** @description state: isNull */
                "state[isNull]"?: string;
                /** @description state: contains */
                "state[contains]"?: string;
                /** @description state: startsWith */
                "state[startsWith]"?: string;
                /** @description postcode: eq */
                postcode?: string;
                /** @description postcode: ne */
                "postcode[ne]"?: string;
                /** @description postcode: in, comma-separated */
                "postcode[in]"?: string;
                /** @description postcode: nin, comma-separated */
                "postcode[nin]"?: string;
                /** @description postcode: isNull */
                "postcode[isNull]"?: string;
                /** @description postcode: contains */
                "postcode[contains]"?: string;
                /** @description postcode: startsWith */
                "postcode[startsWith]"?: string;
                /** @description country: eq */
                country?: string;
                /** @description country: ne */
                "country[ne]"?: string;
                /** @description country: in, comma-separated */
                "country[in]"?: string;
                /** @description country: nin, comma-separated */
                "country[nin]"?: string;
                /** @description country: isNull */
                "country[isNull]"?: string;
                /** @description country: contains */
                "country[contains]"?: string;
                /** @description country: startsWith */
                "country[startsWith]"?: string;
                /** @description isActive: eq */
                isActive?: string;
                /** @description isActive: ne */
                "isActive[ne]"?: string;
                /** @description isActive: isNull */
                "isActive[isNull]"?: string;
                /** @description assigneeIds: eq */
                assigneeIds?: string;
                /** @description assigneeIds: in, comma-separated */
                "assigneeIds[in]"?: string;
                /** @description assigneeIds: nin, comma-separated */
                "assigneeIds[nin]"?: string;
                /** @description assigneeIds: all, comma-separated */
                "assigneeIds[all]"?: string;
                /** @description assigneeIds: isNull */
                "assigneeIds[isNull]"?: string;
                /** @description teamIds: eq */
                teamIds?: string;
                /** @description teamIds: in, comma-separated */
                "teamIds[in]"?: string;
                /** @description teamIds: nin, comma-separated */
                "teamIds[nin]"?: string;
                /** @description teamIds: all, comma-separated */
                "teamIds[all]"?: string;
                /** @description teamIds: isNull */
                "teamIds[isNull]"?: string;
                /** @description contactIds: eq */
                contactIds?: string;
                /** @description contactIds: in, comma-separated */
                "contactIds[in]"?: string;
                /** @description contactIds: nin, comma-separated */
                "contactIds[nin]"?: string;
                /** @description contactIds: all, comma-separated */
                "contactIds[all]"?: string;
                /** @description contactIds: isNull */
                "contactIds[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertAccount: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, name, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceAccountBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreAccount: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContact: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, firstName, lastName. Default -createdAt. */
                sort?: string;
                /** @description Text in firstName, lastName, email, phone, organization. */
                search?: string;
                /** @description Comma-separated relations: account, accounts, assignees, teams. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description firstName: eq */
                firstName?: string;
                /** @description firstName: ne */
                "firstName[ne]"?: string;
                /** @description firstName: in, comma-separated */
                "firstName[in]"?: string;
                /** @description firstName: nin, comma-separated */
                "firstName[nin]"?: string;
                /** @description firstName: isNull */
                "firstName[isNull]"?: string;
                /** @description firstName: contains */
                "firstName[contains]"?: string;
                /** @description firstName: startsWith */
                "firstName[startsWith]"?: string;
                /** @description lastName: eq */
                lastName?: string;
                /** @description lastName: ne */
                "lastName[ne]"?: string;
                /** @description lastName: in, comma-separated */
                "lastName[in]"?: string;
                /** @description lastName: nin, comma-separated */
                "lastName[nin]"?: string;
                /** @description lastName: isNull */
                "lastName[isNull]"?: string;
                /** @description lastName: contains */
                "lastName[contains]"?: string;
                /** @description lastName: startsWith */
                "lastName[startsWith]"?: string;
                /** @description email: eq */
                email?: string;
                /** @description email: ne */
                "email[ne]"?: string;
                /** @description email: in, comma-separated */
                "email[in]"?: string;
                /** @description email: nin, comma-separated */
                "email[nin]"?: string;
                /** @description email: isNull */
                "email[isNull]"?: string;
                /** @description email: contains */
                "email[contains]"?: string;
                /** @description email: startsWith */
                "email[startsWith]"?: string;
                /** @description phone: eq */
                phone?: string;
                /** @description phone: ne */
                "phone[ne]"?: string;
                /** @description phone: in, comma-separated */
                "phone[in]"?: string;
                /** @description phone: nin, comma-separated */
                "phone[nin]"?: string;
                /** @description phone: isNull */
                "phone[isNull]"?: string;
                /** @description phone: contains */
                "phone[contains]"?: string;
                /** @description phone: startsWith */
                "phone[startsWith]"?: string;
                /** @description organization: eq */
                organization?: string;
                /** @description organization: ne */
                "organization[ne]"?: string;
                /** @description organization: in, comma-separated */
                "organization[in]"?: string;
                /** @description organization: nin, comma-separated */
                "organization[nin]"?: string;
                /** @description organization: isNull */
                "organization[isNull]"?: string;
                /** @description organization: contains */
                "organization[contains]"?: string;
                /** @description organization: startsWith */
                "organization[startsWith]"?: string;
                /** @description title: eq */
                title?: string;
                /** @description title: ne */
                "title[ne]"?: string;
                /** @description title: in, comma-separated */
                "title[in]"?: string;
                /** @description title: nin, comma-separated */
                "title[nin]"?: string;
                /** @description title: isNull */
                "title[isNull]"?: string;
                /** @description title: contains */
                "title[contains]"?: string;
                /** @description title: startsWith */
                "title[startsWith]"?: string;
                /** @description department: eq */
                department?: string;
                /** @description department: ne */
                "department[ne]"?: string;
                /** @description department: in, comma-separated */
                "department[in]"?: string;
                /** @description department: nin, comma-separated */
                "department[nin]"?: string;
                /** @description department: isNull */
                "department[isNull]"?: string;
                /** @description department: contains */
                "department[contains]"?: string;
                /** @description department: startsWith */
                "department[startsWith]"?: string;
                /** @description doNotCall: eq */
                doNotCall?: string;
                /** @description doNotCall: ne */
                "doNotCall[ne]"?: string;
                /** @description doNotCall: isNull */
                "doNotCall[isNull]"?: string;
                /** @description linkedinUrl: eq */
                linkedinUrl?: string;
                /** @description linkedinUrl: ne */
                "linkedinUrl[ne]"?: string;
                /** @description linkedinUrl: in, comma-separated */
                "linkedinUrl[in]"?: string;
                /** @description linkedinUrl: nin, comma-separated */
                "linkedinUrl[nin]"?: string;
                /** @description linkedinUrl: isNull */
                "linkedinUrl[isNull]"?: string;
                /** @description linkedinUrl: contains */
                "linkedinUrl[contains]"?: string;
                /** @description linkedinUrl: startsWith */
                "linkedinUrl[startsWith]"?: string;
                /** @description addressLine: eq */
                addressLine?: string;
                /** @description addressLine: ne */
                "addressLine[ne]"?: string;
                /** @description addressLine: in, comma-separated */
                "addressLine[in]"?: string;
                /** @description addressLine: nin, comma-separated */
                "addressLine[nin]"?: string;
                /** @description addressLine: isNull */
                "addressLine[isNull]"?: string;
                /** @description addressLine: contains */
                "addressLine[contains]"?: string;
                /** @description addressLine: startsWith */
                "addressLine[startsWith]"?: string;
                /** @description city: eq */
                city?: string;
                /** @description city: ne */
                "city[ne]"?: string;
                /** @description city: in, comma-separated */
                "city[in]"?: string;
                /** @description city: nin, comma-separated */
                "city[nin]"?: string;
                /** @description city: isNull */
                "city[isNull]"?: string;
                /** @description city: contains */
                "city[contains]"?: string;
                /** @description city: startsWith */
                "city[startsWith]"?: string;
                /** @description state: eq */
                state?: string;
                /** @description state: ne */
                "state[ne]"?: string;
                /** @description state: in, comma-separated */
                "state[in]"?: string;
                /** @description state: nin, comma-separated */
                "state[nin]"?: string;
                /** @description state: isNull */
                "state[isNull]"?: string;
                /** @description state: contains */
                "state[contains]"?: string;
                /** @description state: startsWith */
                "state[startsWith]"?: string;
                /** @description postcode: eq */
                postcode?: string;
                /** @description postcode: ne */
                "postcode[ne]"?: string;
                /** @description postcode: in, comma-separated */
                "postcode[in]"?: string;
                /** @description postcode: nin, comma-separated */
                "postcode[nin]"?: string;
                /** @description postcode: isNull */
                "postcode[isNull]"?: string;
                /** @description postcode: contains */
                "postcode[contains]"?: string;
                /** @description postcode: startsWith */
                "postcode[startsWith]"?: string;
                /** @description country: eq */
                country?: string;
                /** @description country: ne */
                "country[ne]"?: string;
                /** @description country: in, comma-separated */
                "country[in]"?: string;
                /** @description country: nin, comma-separated */
                "country[nin]"?: string;
                /** @description country: isNull */
                "country[isNull]"?: string;
                /** @description country: contains */
                "country[contains]"?: string;
                /** @description country: startsWith */
                "country[startsWith]"?: string;
                /** @description isActive: eq */
                isActive?: string;
                /** @description isActive: ne */
                "isActive[ne]"?: string;
                /** @description isActive: isNull */
                "isActive[isNull]"?: string;
                /** @description accountId: eq */
                accountId?: string;
                /** @description accountId: ne */
                "accountId[ne]"?: string;
                /** @description accountId: in, comma-separated */
                "accountId[in]"?: string;
                /** @description accountId: nin, comma-separated */
                "accountId[nin]"?: string;
                /** @description accountId: isNull */
                "accountId[isNull]"?: string;
                /** @description accountIds: eq */
                accountIds?: string;
                /** @description accountIds: in, comma-separated */
                "accountIds[in]"?: string;
                /** @description accountIds: nin, comma-separated */
                "accountIds[nin]"?: string;
                /** @description accountIds: all, comma-separated */
                "accountIds[all]"?: string;
                /** @description accountIds: isNull */
                "accountIds[isNull]"?: string;
                /** @description assigneeIds: eq */
                assigneeIds?: string;
                /** @description assigneeIds: in, comma-separated */
                "assigneeIds[in]"?: string;
                /** @description assigneeIds: nin, comma-separated */
                "assigneeIds[nin]"?: string;
                /** @description assigneeIds: all, comma-separated */
                "assigneeIds[all]"?: string;
                /** @description assigneeIds: isNull */
                "assigneeIds[isNull]"?: string;
                /** @description teamIds: eq */
                teamIds?: string;
                /** @description teamIds: in, comma-separated */
                "teamIds[in]"?: string;
                /** @description teamIds: nin, comma-separated */
                "teamIds[nin]"?: string;
                /** @description teamIds: all, comma-separated */
                "teamIds[all]"?: string;
                /** @description teamIds: isNull */
                "teamIds[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertContact: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, email, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceContactBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreContact: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLead: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, title, firstName, lastName, email, companyName, status, opportunityAmount, closeDate, lastContactedOn, nextFollowUpOn, rank. Default -createdAt. */
                sort?: string;
                /** @description Text in title, firstName, lastName, companyName, email, phone. */
                search?: string;
                /** @description Comma-separated relations: stage, convertedAccount, convertedContact, contacts, assignees, teams. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description title: eq */
                title?: string;
                /** @description title: ne */
                "title[ne]"?: string;
                /** @description title: in, comma-separated */
                "title[in]"?: string;
                /** @description title: nin, comma-separated */
                "title[nin]"?: string;
                /** @description title: isNull */
                "title[isNull]"?: string;
                /** @description title: contains */
                "title[contains]"?: string;
                /** @description title: startsWith */
                "title[startsWith]"?: string;
                /** @description salutation: eq */
                salutation?: string;
                /** @description salutation: ne */
                "salutation[ne]"?: string;
                /** @description salutation: in, comma-separated */
                "salutation[in]"?: string;
                /** @description salutation: nin, comma-separated */
                "salutation[nin]"?: string;
                /** @description salutation: isNull */
                "salutation[isNull]"?: string;
                /** @description salutation: contains */
                "salutation[contains]"?: string;
                /** @description salutation: startsWith */
                "salutation[startsWith]"?: string;
                /** @description firstName: eq */
                firstName?: string;
                /** @description firstName: ne */
                "firstName[ne]"?: string;
                /** @description firstName: in, comma-separated */
                "firstName[in]"?: string;
                /** @description firstName: nin, comma-separated */
                "firstName[nin]"?: string;
                /** @description firstName: isNull */
                "firstName[isNull]"?: string;
                /** @description firstName: contains */
                "firstName[contains]"?: string;
                /** @description firstName: startsWith */
                "firstName[startsWith]"?: string;
                /** @description lastName: eq */
                lastName?: string;
                /** @description lastName: ne */
                "lastName[ne]"?: string;
                /** @description lastName: in, comma-separated */
                "lastName[in]"?: string;
                /** @description lastName: nin, comma-separated */
                "lastName[nin]"?: string;
                /** @description lastName: isNull */
                "lastName[isNull]"?: string;
                /** @description lastName: contains */
                "lastName[contains]"?: string;
                /** @description lastName: startsWith */
                "lastName[startsWith]"?: string;
                /** @description email: eq */
                email?: string;
                /** @description email: ne */
                "email[ne]"?: string;
                /** @description email: in, comma-separated */
                "email[in]"?: string;
                /** @description email: nin, comma-separated */
                "email[nin]"?: string;
                /** @description email: isNull */
                "email[isNull]"?: string;
                /** @description email: contains */
                "email[contains]"?: string;
                /** @description email: startsWith */
                "email[startsWith]"?: string;
                /** @description phone: eq */
                phone?: string;
                /** @description phone: ne */
                "phone[ne]"?: string;
                /** @description phone: in, comma-separated */
                "phone[in]"?: string;
                /** @description phone: nin, comma-separated */
                "phone[nin]"?: string;
                /** @description phone: isNull */
                "phone[isNull]"?: string;
                /** @description phone: contains */
                "phone[contains]"?: string;
                /** @description phone: startsWith */
                "phone[startsWith]"?: string;
                /** @description jobTitle: eq */
                jobTitle?: string;
                /** @description jobTitle: ne */
                "jobTitle[ne]"?: string;
                /** @description jobTitle: in, comma-separated */
                "jobTitle[in]"?: string;
                /** @description jobTitle: nin, comma-separated */
                "jobTitle[nin]"?: string;
                /** @description jobTitle: isNull */
                "jobTitle[isNull]"?: string;
                /** @description jobTitle: contains */
                "jobTitle[contains]"?: string;
                /** @description jobTitle: startsWith */
                "jobTitle[startsWith]"?: string;
                /** @description companyName: eq */
                companyName?: string;
                /** @description companyName: ne */
                "companyName[ne]"?: string;
                /** @description companyName: in, comma-separated */
                "companyName[in]"?: string;
                /** @description companyName: nin, comma-separated */
                "companyName[nin]"?: string;
                /** @description companyName: isNull */
                "companyName[isNull]"?: string;
                /** @description companyName: contains */
                "companyName[contains]"?: string;
                /** @description companyName: startsWith */
                "companyName[startsWith]"?: string;
                /** @description website: eq */
                website?: string;
                /** @description website: ne */
                "website[ne]"?: string;
                /** @description website: in, comma-separated */
                "website[in]"?: string;
                /** @description website: nin, comma-separated */
                "website[nin]"?: string;
                /** @description website: isNull */
                "website[isNull]"?: string;
                /** @description website: contains */
                "website[contains]"?: string;
                /** @description website: startsWith */
                "website[startsWith]"?: string;
                /** @description linkedinUrl: eq */
                linkedinUrl?: string;
                /** @description linkedinUrl: ne */
                "linkedinUrl[ne]"?: string;
                /** @description linkedinUrl: in, comma-separated */
                "linkedinUrl[in]"?: string;
                /** @description linkedinUrl: nin, comma-separated */
                "linkedinUrl[nin]"?: string;
                /** @description linkedinUrl: isNull */
                "linkedinUrl[isNull]"?: string;
                /** @description linkedinUrl: contains */
                "linkedinUrl[contains]"?: string;
                /** @description linkedinUrl: startsWith */
                "linkedinUrl[startsWith]"?: string;
                /** @description status: eq */
                status?: string;
                /** @description status: ne */
                "status[ne]"?: string;
                /** @description status: in, comma-separated */
                "status[in]"?: string;
                /** @description status: nin, comma-separated */
                "status[nin]"?: string;
                /** @description status: isNull */
                "status[isNull]"?: string;
                /** @description source: eq */
                source?: string;
                /** @description source: ne */
                "source[ne]"?: string;
                /** @description source: in, comma-separated */
                "source[in]"?: string;
                /** @description source: nin, comma-separated */
                "source[nin]"?: string;
                /** @description source: isNull */
                "source[isNull]"?: string;
                /** @description industry: eq */
                industry?: string;
                /** @description industry: ne */
                "industry[ne]"?: string;
                /** @description industry: in, comma-separated */
                "industry[in]"?: string;
                /** @description industry: nin, comma-separated */
                "industry[nin]"?: string;
                /** @description industry: isNull */
                "industry[isNull]"?: string;
                /** @description rating: eq */
                rating?: string;
                /** @description rating: ne */
                "rating[ne]"?: string;
                /** @description rating: in, comma-separated */
                "rating[in]"?: string;
                /** @description rating: nin, comma-separated */
                "rating[nin]"?: string;
                /** @description rating: isNull */
                "rating[isNull]"?: string;
                /** @description opportunityAmount: eq */
                opportunityAmount?: string;
                /** @description opportunityAmount: ne */
                "opportunityAmount[ne]"?: string;
                /** @description opportunityAmount: in, comma-separated */
                "opportunityAmount[in]"?: string;
                /** @description opportunityAmount: nin, comma-separated */
                "opportunityAmount[nin]"?: string;
                /** @description opportunityAmount: isNull */
                "opportunityAmount[isNull]"?: string;
                /** @description opportunityAmount: gt */
                "opportunityAmount[gt]"?: string;
                /** @description opportunityAmount: gte */
                "opportunityAmount[gte]"?: string;
                /** @description opportunityAmount: lt */
                "opportunityAmount[lt]"?: string;
                /** @description opportunityAmount: lte */
                "opportunityAmount[lte]"?: string;
                /** @description currency: eq */
                currency?: string;
                /** @description currency: ne */
                "currency[ne]"?: string;
                /** @description currency: in, comma-separated */
                "currency[in]"?: string;
                /** @description currency: nin, comma-separated */
                "currency[nin]"?: string;
                /** @description currency: isNull */
                "currency[isNull]"?: string;
                /** @description currency: contains */
                "currency[contains]"?: string;
                /** @description currency: startsWith */
                "currency[startsWith]"?: string;
                /** @description probability: eq */
                probability?: string;
                /** @description probability: ne */
                "probability[ne]"?: string;
                /** @description probability: in, comma-separated */
                "probability[in]"?: string;
                /** @description probability: nin, comma-separated */
                "probability[nin]"?: string;
                /** @description probability: isNull */
                "probability[isNull]"?: string;
                /** @description probability: gt */
                "probability[gt]"?: string;
                /** @description probability: gte */
                "probability[gte]"?: string;
                /** @description probability: lt */
                "probability[lt]"?: string;
                /** @description probability: lte */
                "probability[lte]"?: string;
                /** @description closeDate: eq */
                closeDate?: string;
                /** @description closeDate: ne */
                "closeDate[ne]"?: string;
                /** @description closeDate: in, comma-separated */
                "closeDate[in]"?: string;
                /** @description closeDate: nin, comma-separated */
                "closeDate[nin]"?: string;
                /** @description closeDate: isNull */
                "closeDate[isNull]"?: string;
                /** @description closeDate: gt */
                "closeDate[gt]"?: string;
                /** @description closeDate: gte */
                "closeDate[gte]"?: string;
                /** @description closeDate: lt */
                "closeDate[lt]"?: string;
                /** @description closeDate: lte */
                "closeDate[lte]"?: string;
                /** @description addressLine: eq */
                addressLine?: string;
                /** @description addressLine: ne */
                "addressLine[ne]"?: string;
                /** @description addressLine: in, comma-separated */
                "addressLine[in]"?: string;
                /** @description addressLine: nin, comma-separated */
                "addressLine[nin]"?: string;
                /** @description addressLine: isNull */
                "addressLine[isNull]"?: string;
                /** @description addressLine: contains */
                "addressLine[contains]"?: string;
                /** @description addressLine: startsWith */
                "addressLine[startsWith]"?: string;
                /** @description city: eq */
                city?: string;
                /** @description city: ne */
                "city[ne]"?: string;
                /** @description city: in, comma-separated */
                "city[in]"?: string;
                /** @description city: nin, comma-separated */
                "city[nin]"?: string;
                /** @description city: isNull */
                "city[isNull]"?: string;
                /** @description city: contains */
                "city[contains]"?: string;
                /** @description city: startsWith */
                "city[startsWith]"?: string;
                /** @description state: eq */
                state?: string;
                /** @description state: ne */
                "state[ne]"?: string;
                /** @description state: in, comma-separated */
                "state[in]"?: string;
                /** @description state: nin, comma-separated */
                "state[nin]"?: string;
                /** @description state: isNull */
                "state[isNull]"?: string;
                /** @description state: contains */
                "state[contains]"?: string;
                /** @description state: startsWith */
                "state[startsWith]"?: string;
                /** @description postcode: eq */
                postcode?: string;
                /** @description postcode: ne */
                "postcode[ne]"?: string;
                /** @description postcode: in, comma-separated */
                "postcode[in]"?: string;
                /** @description postcode: nin, comma-separated */
                "postcode[nin]"?: string;
                /** @description postcode: isNull */
                "postcode[isNull]"?: string;
                /** @description postcode: contains */
                "postcode[contains]"?: string;
                /** @description postcode: startsWith */
                "postcode[startsWith]"?: string;
                /** @description country: eq */
                country?: string;
                /** @description country: ne */
                "country[ne]"?: string;
                /** @description country: in, comma-separated */
                "country[in]"?: string;
                /** @description country: nin, comma-separated */
                "country[nin]"?: string;
                /** @description country: isNull */
                "country[isNull]"?: string;
                /** @description country: contains */
                "country[contains]"?: string;
                /** @description country: startsWith */
                "country[startsWith]"?: string;
                /** @description lastContactedOn: eq */
                lastContactedOn?: string;
                /** @description lastContactedOn: ne */
                "lastContactedOn[ne]"?: string;
                /** @description lastContactedOn: in, comma-separated */
                "lastContactedOn[in]"?: string;
                /** @description lastContactedOn: nin, comma-separated */
                "lastContactedOn[nin]"?: string;
                /** @description lastContactedOn: isNull */
                "lastContactedOn[isNull]"?: string;
                /** @description lastContactedOn: gt */
                "lastContactedOn[gt]"?: string;
                /** @description lastContactedOn: gte */
                "lastContactedOn[gte]"?: string;
                /** @description lastContactedOn: lt */
                "lastContactedOn[lt]"?: string;
                /** @description lastContactedOn: lte */
                "lastContactedOn[lte]"?: string;
                /** @description nextFollowUpOn: eq */
                nextFollowUpOn?: string;
                /** @description nextFollowUpOn: ne */
                "nextFollowUpOn[ne]"?: string;
                /** @description nextFollowUpOn: in, comma-separated */
                "nextFollowUpOn[in]"?: string;
                /** @description nextFollowUpOn: nin, comma-separated */
                "nextFollowUpOn[nin]"?: string;
                /** @description nextFollowUpOn: isNull */
                "nextFollowUpOn[isNull]"?: string;
                /** @description nextFollowUpOn: gt */
                "nextFollowUpOn[gt]"?: string;
                /** @description nextFollowUpOn: gte */
                "nextFollowUpOn[gte]"?: string;
                /** @description nextFollowUpOn: lt */
                "nextFollowUpOn[lt]"?: string;
                /** @description nextFollowUpOn: lte */
                "nextFollowUpOn[lte]"?: string;
                /** @description stageId: eq */
                stageId?: string;
                /** @description stageId: ne */
                "stageId[ne]"?: string;
                /** @description stageId: in, comma-separated */
                "stageId[in]"?: string;
                /** @description stageId: nin, comma-separated */
                "stageId[nin]"?: string;
                /** @description stageId: isNull */
                "stageId[isNull]"?: string;
                /** @description convertedAt: eq */
                convertedAt?: string;
                /** @description convertedAt: ne */
                "convertedAt[ne]"?: string;
                /** @description convertedAt: in, comma-separated */
                "convertedAt[in]"?: string;
                /** @description convertedAt: nin, comma-separated */
                "convertedAt[nin]"?: string;
                /** @description convertedAt: isNull */
                "convertedAt[isNull]"?: string;
                /** @description convertedAt: gt */
                "convertedAt[gt]"?: string;
                /** @description convertedAt: gte */
                "convertedAt[gte]"?: string;
                /** @description convertedAt: lt */
                "convertedAt[lt]"?: string;
                /** @description convertedAt: lte */
                "convertedAt[lte]"?: string;
                /** @description convertedAccountId: eq */
                convertedAccountId?: string;
                /** @description convertedAccountId: ne */
                "convertedAccountId[ne]"?: string;
                /** @description convertedAccountId: in, comma-separated */
                "convertedAccountId[in]"?: string;
                /** @description convertedAccountId: nin, comma-separated */
                "convertedAccountId[nin]"?: string;
                /** @description convertedAccountId: isNull */
                "convertedAccountId[isNull]"?: string;
                /** @description convertedContactId: eq */
                convertedContactId?: string;
                /** @description convertedContactId: ne */
                "convertedContactId[ne]"?: string;
                /** @description convertedContactId: in, comma-separated */
                "convertedContactId[in]"?: string;
                /** @description convertedContactId: nin, comma-separated */
                "convertedContactId[nin]"?: string;
                /** @description convertedContactId: isNull */
                "convertedContactId[isNull]"?: string;
                /** @description convertedOpportunityId: eq */
                convertedOpportunityId?: string;
                /** @description convertedOpportunityId: ne */
                "convertedOpportunityId[ne]"?: string;
                /** @description convertedOpportunityId: in, comma-separated */
                "convertedOpportunityId[in]"?: string;
                /** @description convertedOpportunityId: nin, comma-separated */
                "convertedOpportunityId[nin]"?: string;
                /** @description convertedOpportunityId: isNull */
                "convertedOpportunityId[isNull]"?: string;
                /** @description contactIds: eq */
                contactIds?: string;
                /** @description contactIds: in, comma-separated */
                "contactIds[in]"?: string;
                /** @description contactIds: nin, comma-separated */
                "contactIds[nin]"?: string;
                /** @description contactIds: all, comma-separated */
                "contactIds[all]"?: string;
                /** @description contactIds: isNull */
                "contactIds[isNull]"?: string;
                /** @description assigneeIds: eq */
                assigneeIds?: string;
                /** @description assigneeIds: in, comma-separated */
                "assigneeIds[in]"?: string;
                /** @description assigneeIds: nin, comma-separated */
                "assigneeIds[nin]"?: string;
                /** @description assigneeIds: all, comma-separated */
                "assigneeIds[all]"?: string;
                /** @description assigneeIds: isNull */
                "assigneeIds[isNull]"?: string;
                /** @description teamIds: eq */
                teamIds?: string;
                /** @description teamIds: in, comma-separated */
                "teamIds[in]"?: string;
                /** @description teamIds: nin, comma-separated */
                "teamIds[nin]"?: string;
                /** @description teamIds: all, comma-separated */
                "teamIds[all]"?: string;
                /** @description teamIds: isNull */
                "teamIds[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertLead: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, email, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLead: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceLeadBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeadBoard: {
        parameters: {
            query?: {
                /** @description The default pipeline when absent. */
                pipelineId?: string;
                /** @description Records per page. */
                limit?: number;
                /** @description Text in title, firstName, lastName, companyName, email, phone. */
                search?: string;
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description title: eq */
                title?: string;
                /** @description title: ne */
                "title[ne]"?: string;
                /** @description title: in, comma-separated */
                "title[in]"?: string;
                /** @description title: nin, comma-separated */
                "title[nin]"?: string;
                /** @description title: isNull */
                "title[isNull]"?: string;
                /** @description title: contains */
                "title[contains]"?: string;
                /** @description title: startsWith */
                "title[startsWith]"?: string;
                /** @description salutation: eq */
                salutation?: string;
                /** @description salutation: ne */
                "salutation[ne]"?: string;
                /** @description salutation: in, comma-separated */
                "salutation[in]"?: string;
                /** @description salutation: nin, comma-separated */
                "salutation[nin]"?: string;
                /** @description salutation: isNull */
                "salutation[isNull]"?: string;
                /** @description salutation: contains */
                "salutation[contains]"?: string;
                /** @description salutation: startsWith */
                "salutation[startsWith]"?: string;
                /** @description firstName: eq */
                firstName?: string;
                /** @description firstName: ne */
                "firstName[ne]"?: string;
                /** @description firstName: in, comma-separated */
                "firstName[in]"?: string;
                /** @description firstName: nin, comma-separated */
                "firstName[nin]"?: string;
                /** @description firstName: isNull */
                "firstName[isNull]"?: string;
                /** @description firstName: contains */
                "firstName[contains]"?: string;
                /** @description firstName: startsWith */
                "firstName[startsWith]"?: string;
                /** @description lastName: eq */
                lastName?: string;
                /** @description lastName: ne */
                "lastName[ne]"?: string;
                /** @description lastName: in, comma-separated */
                "lastName[in]"?: string;
                /** @description lastName: nin, comma-separated */
                "lastName[nin]"?: string;
                /** @description lastName: isNull */
                "lastName[isNull]"?: string;
                /** @description lastName: contains */
                "lastName[contains]"?: string;
                /** @description lastName: startsWith */
                "lastName[startsWith]"?: string;
                /** @description email: eq */
                email?: string;
                /** @description email: ne */
                "email[ne]"?: string;
                /** @description email: in, comma-separated */
                "email[in]"?: string;
                /** @description email: nin, comma-separated */
                "email[nin]"?: string;
                /** @description email: isNull */
                "email[isNull]"?: string;
                /** @description email: contains */
                "email[contains]"?: string;
                /** @description email: startsWith */
                "email[startsWith]"?: string;
                /** @description phone: eq */
                phone?: string;
                /** @description phone: ne */
                "phone[ne]"?: string;
                /** @description phone: in, comma-separated */
                "phone[in]"?: string;
                /** @description phone: nin, comma-separated */
                "phone[nin]"?: string;
                /** @description phone: isNull */
                "phone[isNull]"?: string;
                /** @description phone: contains */
                "phone[contains]"?: string;
                /** @description phone: startsWith */
                "phone[startsWith]"?: string;
                /** @description jobTitle: eq */
                jobTitle?: string;
                /** @description jobTitle: ne */
                "jobTitle[ne]"?: string;
                /** @description jobTitle: in, comma-separated */
                "jobTitle[in]"?: string;
                /** @description jobTitle: nin, comma-separated */
                "jobTitle[nin]"?: string;
                /** @description jobTitle: isNull */
                "jobTitle[isNull]"?: string;
                /** @description jobTitle: contains */
                "jobTitle[contains]"?: string;
                /** @description jobTitle: startsWith */
                "jobTitle[startsWith]"?: string;
                /** @description companyName: eq */
                companyName?: string;
                /** @description companyName: ne */
                "companyName[ne]"?: string;
                /** @description companyName: in, comma-separated */
                "companyName[in]"?: string;
                /** @description companyName: nin, comma-separated */
                "companyName[nin]"?: string;
                /** @description companyName: isNull */
                "companyName[isNull]"?: string;
                /** @description companyName: contains */
                "companyName[contains]"?: string;
                /** @description companyName: startsWith */
                "companyName[startsWith]"?: string;
                /** @description website: eq */
                website?: string;
                /** @description website: ne */
                "website[ne]"?: string;
                /** @description website: in, comma-separated */
                "website[in]"?: string;
                /** @description website: nin, comma-separated */
                "website[nin]"?: string;
                /** @description website: isNull */
                "website[isNull]"?: string;
                /** @description website: contains */
                "website[contains]"?: string;
                /** @description website: startsWith */
                "website[startsWith]"?: string;
                /** @description linkedinUrl: eq */
                linkedinUrl?: string;
                /** @description linkedinUrl: ne */
                "linkedinUrl[ne]"?: string;
                /** @description linkedinUrl: in, comma-separated */
                "linkedinUrl[in]"?: string;
                /** @description linkedinUrl: nin, comma-separated */
                "linkedinUrl[nin]"?: string;
                /** @description linkedinUrl: isNull */
                "linkedinUrl[isNull]"?: string;
                /** @description linkedinUrl: contains */
                "linkedinUrl[contains]"?: string;
                /** @description linkedinUrl: startsWith */
                "linkedinUrl[startsWith]"?: string;
                /** @description status: eq */
                status?: string;
                /** @description status: ne */
                "status[ne]"?: string;
                /** @description status: in, comma-separated */
                "status[in]"?: string;
                /** @description status: nin, comma-separated */
                "status[nin]"?: string;
                /** @description status: isNull */
                "status[isNull]"?: string;
                /** @description source: eq */
                source?: string;
                /** @description source: ne */
                "source[ne]"?: string;
                /** @description source: in, comma-separated */
                "source[in]"?: string;
                /** @description source: nin, comma-separated */
                "source[nin]"?: string;
                /** @description source: isNull */
                "source[isNull]"?: string;
                /** @description industry: eq */
                industry?: string;
                /** @description industry: ne */
                "industry[ne]"?: string;
                /** @description industry: in, comma-separated */
                "industry[in]"?: string;
                /** @description industry: nin, comma-separated */
                "industry[nin]"?: string;
                /** @description industry: isNull */
                "industry[isNull]"?: string;
                /** @description rating: eq */
                rating?: string;
                /** @description rating: ne */
                "rating[ne]"?: string;
                /** @description rating: in, comma-separated */
                "rating[in]"?: string;
                /** @description rating: nin, comma-separated */
                "rating[nin]"?: string;
                /** @description rating: isNull */
                "rating[isNull]"?: string;
                /** @description opportunityAmount: eq */
                opportunityAmount?: string;
                /** @description opportunityAmount: ne */
                "opportunityAmount[ne]"?: string;
                /** @description opportunityAmount: in, comma-separated */
                "opportunityAmount[in]"?: string;
                /** @description opportunityAmount: nin, comma-separated */
                "opportunityAmount[nin]"?: string;
                /** @description opportunityAmount: isNull */
                "opportunityAmount[isNull]"?: string;
                /** @description opportunityAmount: gt */
                "opportunityAmount[gt]"?: string;
                /** @description opportunityAmount: gte */
                "opportunityAmount[gte]"?: string;
                /** @description opportunityAmount: lt */
                "opportunityAmount[lt]"?: string;
                /** @description opportunityAmount: lte */
                "opportunityAmount[lte]"?: string;
                /** @description currency: eq */
                currency?: string;
                /** @description currency: ne */
                "currency[ne]"?: string;
                /** @description currency: in, comma-separated */
                "currency[in]"?: string;
                /** @description currency: nin, comma-separated */
                "currency[nin]"?: string;
                /** @description currency: isNull */
                "currency[isNull]"?: string;
                /** @description currency: contains */
                "currency[contains]"?: string;
                /** @description currency: startsWith */
                "currency[startsWith]"?: string;
                /** @description probability: eq */
                probability?: string;
                /** @description probability: ne */
                "probability[ne]"?: string;
                /** @description probability: in, comma-separated */
                "probability[in]"?: string;
                /** @description probability: nin, comma-separated */
                "probability[nin]"?: string;
                /** @description probability: isNull */
                "probability[isNull]"?: string;
                /** @description probability: gt */
                "probability[gt]"?: string;
                /** @description probability: gte */
                "probability[gte]"?: string;
                /** @description probability: lt */
                "probability[lt]"?: string;
                /** @description probability: lte */
                "probability[lte]"?: string;
                /** @description closeDate: eq */
                closeDate?: string;
                /** @description closeDate: ne */
                "closeDate[ne]"?: string;
                /** @description closeDate: in, comma-separated */
                "closeDate[in]"?: string;
                /** @description closeDate: nin, comma-separated */
                "closeDate[nin]"?: string;
                /** @description closeDate: isNull */
                "closeDate[isNull]"?: string;
                /** @description closeDate: gt */
                "closeDate[gt]"?: string;
                /** @description closeDate: gte */
                "closeDate[gte]"?: string;
                /** @description closeDate: lt */
                "closeDate[lt]"?: string;
                /** @description closeDate: lte */
                "closeDate[lte]"?: string;
                /** @description addressLine: eq */
                addressLine?: string;
                /** @description addressLine: ne */
                "addressLine[ne]"?: string;
                /** @description addressLine: in, comma-separated */
                "addressLine[in]"?: string;
                /** @description addressLine: nin, comma-separated */
                "addressLine[nin]"?: string;
                /** @description addressLine: isNull */
                "addressLine[isNull]"?: string;
                /** @description addressLine: contains */
                "addressLine[contains]"?: string;
                /** @description addressLine: startsWith */
                "addressLine[startsWith]"?: string;
                /** @description city: eq */
                city?: string;
                /** @description city: ne */
                "city[ne]"?: string;
                /** @description city: in, comma-separated */
                "city[in]"?: string;
                /** @description city: nin, comma-separated */
                "city[nin]"?: string;
                /** @description city: isNull */
                "city[isNull]"?: string;
                /** @description city: contains */
                "city[contains]"?: string;
                /** @description city: startsWith */
                "city[startsWith]"?: string;
                /** @description state: eq */
                state?: string;
                /** @description state: ne */
                "state[ne]"?: string;
                /** @description state: in, comma-separated */
                "state[in]"?: string;
                /** @description state: nin, comma-separated */
                "state[nin]"?: string;
                /** @description state: isNull */
                "state[isNull]"?: string;
                /** @description state: contains */
                "state[contains]"?: string;
                /** @description state: startsWith */
                "state[startsWith]"?: string;
                /** @description postcode: eq */
                postcode?: string;
                /** @description postcode: ne */
                "postcode[ne]"?: string;
                /** @description postcode: in, comma-separated */
                "postcode[in]"?: string;
                /** @description postcode: nin, comma-separated */
                "postcode[nin]"?: string;
                /** @description postcode: isNull */
                "postcode[isNull]"?: string;
                /** @description postcode: contains */
                "postcode[contains]"?: string;
                /** @description postcode: startsWith */
                "postcode[startsWith]"?: string;
                /** @description country: eq */
                country?: string;
                /** @description country: ne */
                "country[ne]"?: string;
                /** @description country: in, comma-separated */
                "country[in]"?: string;
                /** @description country: nin, comma-separated */
                "country[nin]"?: string;
                /** @description country: isNull */
                "country[isNull]"?: string;
                /** @description country: contains */
                "country[contains]"?: string;
                /** @description country: startsWith */
                "country[startsWith]"?: string;
                /** @description lastContactedOn: eq */
                lastContactedOn?: string;
                /** @description lastContactedOn: ne */
                "lastContactedOn[ne]"?: string;
                /** @description lastContactedOn: in, comma-separated */
                "lastContactedOn[in]"?: string;
                /** @description lastContactedOn: nin, comma-separated */
                "lastContactedOn[nin]"?: string;
                /** @description lastContactedOn: isNull */
                "lastContactedOn[isNull]"?: string;
                /** @description lastContactedOn: gt */
                "lastContactedOn[gt]"?: string;
                /** @description lastContactedOn: gte */
                "lastContactedOn[gte]"?: string;
                /** @description lastContactedOn: lt */
                "lastContactedOn[lt]"?: string;
                /** @description lastContactedOn: lte */
                "lastContactedOn[lte]"?: string;
                /** @description nextFollowUpOn: eq */
                nextFollowUpOn?: string;
                /** @description nextFollowUpOn: ne */
                "nextFollowUpOn[ne]"?: string;
                /** @description nextFollowUpOn: in, comma-separated */
                "nextFollowUpOn[in]"?: string;
                /** @description nextFollowUpOn: nin, comma-separated */
                "nextFollowUpOn[nin]"?: string;
                /** @description nextFollowUpOn: isNull */
                "nextFollowUpOn[isNull]"?: string;
                /** @description nextFollowUpOn: gt */
                "nextFollowUpOn[gt]"?: string;
                /** @description nextFollowUpOn: gte */
                "nextFollowUpOn[gte]"?: string;
                /** @description nextFollowUpOn: lt */
                "nextFollowUpOn[lt]"?: string;
                /** @description nextFollowUpOn: lte */
                "nextFollowUpOn[lte]"?: string;
                /** @description stageId: eq */
                stageId?: string;
                /** @description stageId: ne */
                "stageId[ne]"?: string;
                /** @description stageId: in, comma-separated */
                "stageId[in]"?: string;
                /** @description stageId: nin, comma-separated */
                "stageId[nin]"?: string;
                /** @description stageId: isNull */
                "stageId[isNull]"?: string;
                /** @description convertedAt: eq */
                convertedAt?: string;
                /** @description convertedAt: ne */
                "convertedAt[ne]"?: string;
                /** @description convertedAt: in, comma-separated */
                "convertedAt[in]"?: string;
                /** @description convertedAt: nin, comma-separated */
                "convertedAt[nin]"?: string;
                /** @description convertedAt: isNull */
                "convertedAt[isNull]"?: string;
                /** @description convertedAt: gt */
                "convertedAt[gt]"?: string;
                /** @description convertedAt: gte */
                "convertedAt[gte]"?: string;
                /** @description convertedAt: lt */
                "convertedAt[lt]"?: string;
                /** @description convertedAt: lte */
                "convertedAt[lte]"?: string;
                /** @description convertedAccountId: eq */
                convertedAccountId?: string;
                /** @description convertedAccountId: ne */
                "convertedAccountId[ne]"?: string;
                /** @description convertedAccountId: in, comma-separated */
                "convertedAccountId[in]"?: string;
                /** @description convertedAccountId: nin, comma-separated */
                "convertedAccountId[nin]"?: string;
                /** @description convertedAccountId: isNull */
                "convertedAccountId[isNull]"?: string;
                /** @description convertedContactId: eq */
                convertedContactId?: string;
                /** @description convertedContactId: ne */
                "convertedContactId[ne]"?: string;
                /** @description convertedContactId: in, comma-separated */
                "convertedContactId[in]"?: string;
                /** @description convertedContactId: nin, comma-separated */
                "convertedContactId[nin]"?: string;
                /** @description convertedContactId: isNull */
                "convertedContactId[isNull]"?: string;
                /** @description convertedOpportunityId: eq */
                convertedOpportunityId?: string;
                /** @description convertedOpportunityId: ne */
                "convertedOpportunityId[ne]"?: string;
                /** @description convertedOpportunityId: in, comma-separated */
                "convertedOpportunityId[in]"?: string;
                /** @description convertedOpportunityId: nin, comma-separated */
                "convertedOpportunityId[nin]"?: string;
                /** @description convertedOpportunityId: isNull */
                "convertedOpportunityId[isNull]"?: string;
                /** @description contactIds: eq */
                contactIds?: string;
                /** @description contactIds: in, comma-separated */
                "contactIds[in]"?: string;
                /** @description contactIds: nin, comma-separated */
                "contactIds[nin]"?: string;
                /** @description contactIds: all, comma-separated */
                "contactIds[all]"?: string;
                /** @description contactIds: isNull */
                "contactIds[isNull]"?: string;
                /** @description assigneeIds: eq */
                assigneeIds?: string;
                /** @description assigneeIds: in, comma-separated */
                "assigneeIds[in]"?: string;
                /** @description assigneeIds: nin, comma-separated */
                "assigneeIds[nin]"?: string;
                /** @description assigneeIds: all, comma-separated */
                "assigneeIds[all]"?: string;
                /** @description assigneeIds: isNull */
                "assigneeIds[isNull]"?: string;
                /** @description teamIds: eq */
                teamIds?: string;
                /** @description teamIds: in, comma-separated */
                "teamIds[in]"?: string;
                /** @description teamIds: nin, comma-separated */
                "teamIds[nin]"?: string;
                /** @description teamIds: all, comma-separated */
                "teamIds[all]"?: string;
                /** @description teamIds: isNull */
                "teamIds[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeadPipeline: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, name. Default -createdAt. */
                sort?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description name: eq */
                name?: string;
                /** @description name: ne */
                "name[ne]"?: string;
                /** @description name: in, comma-separated */
                "name[in]"?: string;
                /** @description name: nin, comma-separated */
                "name[nin]"?: string;
                /** @description name: isNull */
                "name[isNull]"?: string;
                /** @description name: contains */
                "name[contains]"?: string;
                /** @description name: startsWith */
                "name[startsWith]"?: string;
                /** @description isDefault: eq */
                isDefault?: string;
                /** @description isDefault: ne */
                "isDefault[ne]"?: string;
                /** @description isDefault: isNull */
                "isDefault[isNull]"?: string;
                /** @description isActive: eq */
                isActive?: string;
                /** @description isActive: ne */
                "isActive[ne]"?: string;
                /** @description isActive: isNull */
                "isActive[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertLeadPipeline: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, name, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeadPipeline: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreLeadPipeline: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeadStage: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, name, position. Default position. */
                sort?: string;
                /** @description Comma-separated relations: pipeline. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description pipelineId: eq */
                pipelineId?: string;
                /** @description pipelineId: ne */
                "pipelineId[ne]"?: string;
                /** @description pipelineId: in, comma-separated */
                "pipelineId[in]"?: string;
                /** @description pipelineId: nin, comma-separated */
                "pipelineId[nin]"?: string;
                /** @description pipelineId: isNull */
                "pipelineId[isNull]"?: string;
                /** @description name: eq */
                name?: string;
                /** @description name: ne */
                "name[ne]"?: string;
                /** @description name: in, comma-separated */
                "name[in]"?: string;
                /** @description name: nin, comma-separated */
                "name[nin]"?: string;
                /** @description name: isNull */
                "name[isNull]"?: string;
                /** @description name: contains */
                "name[contains]"?: string;
                /** @description name: startsWith */
                "name[startsWith]"?: string;
                /** @description position: eq */
                position?: string;
                /** @description position: ne */
                "position[ne]"?: string;
                /** @description position: in, comma-separated */
                "position[in]"?: string;
                /** @description position: nin, comma-separated */
                "position[nin]"?: string;
                /** @description position: isNull */
                "position[isNull]"?: string;
                /** @description position: gt */
                "position[gt]"?: string;
                /** @description position: gte */
                "position[gte]"?: string;
                /** @description position: lt */
                "position[lt]"?: string;
                /** @description position: lte */
                "position[lte]"?: string;
                /** @description color: eq */
                color?: string;
                /** @description color: ne */
                "color[ne]"?: string;
                /** @description color: in, comma-separated */
                "color[in]"?: string;
                /** @description color: nin, comma-separated */
                "color[nin]"?: string;
                /** @description color: isNull */
                "color[isNull]"?: string;
                /** @description color: contains */
                "color[contains]"?: string;
                /** @description color: startsWith */
                "color[startsWith]"?: string;
                /** @description type: eq */
                type?: string;
                /** @description type: ne */
                "type[ne]"?: string;
                /** @description type: in, comma-separated */
                "type[in]"?: string;
                /** @description type: nin, comma-separated */
                "type[nin]"?: string;
                /** @description type: isNull */
                "type[isNull]"?: string;
                /** @description mapsToStatus: eq */
                mapsToStatus?: string;
                /** @description mapsToStatus: ne */
                "mapsToStatus[ne]"?: string;
                /** @description mapsToStatus: in, comma-separated */
                "mapsToStatus[in]"?: string;
                /** @description mapsToStatus: nin, comma-separated */
                "mapsToStatus[nin]"?: string;
                /** @description mapsToStatus: isNull */
                "mapsToStatus[isNull]"?: string;
                /** @description wipLimit: eq */
                wipLimit?: string;
                /** @description wipLimit: ne */
                "wipLimit[ne]"?: string;
                /** @description wipLimit: in, comma-separated */
                "wipLimit[in]"?: string;
                /** @description wipLimit: nin, comma-separated */
                "wipLimit[nin]"?: string;
                /** @description wipLimit: isNull */
                "wipLimit[isNull]"?: string;
                /** @description wipLimit: gt */
                "wipLimit[gt]"?: string;
                /** @description wipLimit: gte */
                "wipLimit[gte]"?: string;
                /** @description wipLimit: lt */
                "wipLimit[lt]"?: string;
                /** @description wipLimit: lte */
                "wipLimit[lte]"?: string;
                /** @description winProbability: eq */
                winProbability?: string;
                /** @description winProbability: ne */
                "winProbability[ne]"?: string;
                /** @description winProbability: in, comma-separated */
                "winProbability[in]"?: string;
                /** @description winProbability: nin, comma-separated */
                "winProbability[nin]"?: string;
                /** @description winProbability: isNull */
                "winProbability[isNull]"?: string;
                /** @description winProbability: gt */
                "winProbability[gt]"?: string;
                /** @description winProbability: gte */
                "winProbability[gte]"?: string;
                /** @description winProbability: lt */
                "winProbability[lt]"?: string;
                /** @description winProbability: lte */
                "winProbability[lte]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertLeadStage: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeadStage: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceLeadStageBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreLeadStage: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitLeadForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    convertLead: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["ConvertLeadResponse"];
                };
            };
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProduct: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, name, sku, price, category. Default -createdAt. */
                sort?: string;
                /** @description Text in name, sku, category. */
                search?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description name: eq */
                name?: string;
                /** @description name: ne */
                "name[ne]"?: string;
                /** @description name: in, comma-separated */
                "name[in]"?: string;
                /** @description name: nin, comma-separated */
                "name[nin]"?: string;
                /** @description name: isNull */
                "name[isNull]"?: string;
                /** @description name: contains */
                "name[contains]"?: string;
                /** @description name: startsWith */
                "name[startsWith]"?: string;
                /** @description sku: eq */
                sku?: string;
                /** @description sku: ne */
                "sku[ne]"?: string;
                /** @description sku: in, comma-separated */
                "sku[in]"?: string;
                /** @description sku: nin, comma-separated */
                "sku[nin]"?: string;
                /** @description sku: isNull */
                "sku[isNull]"?: string;
                /** @description sku: contains */
                "sku[contains]"?: string;
                /** @description sku: startsWith */
                "sku[startsWith]"?: string;
                /** @description price: eq */
                price?: string;
                /** @description price: ne */
                "price[ne]"?: string;
                /** @description price: in, comma-separated */
                "price[in]"?: string;
                /** @description price: nin, comma-separated */
                "price[nin]"?: string;
                /** @description price: isNull */
                "price[isNull]"?: string;
                /** @description price: gt */
                "price[gt]"?: string;
                /** @description price: gte */
                "price[gte]"?: string;
                /** @description price: lt */
                "price[lt]"?: string;
                /** @description price: lte */
                "price[lte]"?: string;
                /** @description currency: eq */
                currency?: string;
                /** @description currency: ne */
                "currency[ne]"?: string;
                /** @description currency: in, comma-separated */
                "currency[in]"?: string;
                /** @description currency: nin, comma-separated */
                "currency[nin]"?: string;
                /** @description currency: isNull */
                "currency[isNull]"?: string;
                /** @description currency: contains */
                "currency[contains]"?: string;
                /** @description currency: startsWith */
                "currency[startsWith]"?: string;
                /** @description category: eq */
                category?: string;
                /** @description category: ne */
                "category[ne]"?: string;
                /** @description category: in, comma-separated */
                "category[in]"?: string;
                /** @description category: nin, comma-separated */
                "category[nin]"?: string;
                /** @description category: isNull */
                "category[isNull]"?: string;
                /** @description category: contains */
                "category[contains]"?: string;
                /** @description category: startsWith */
                "category[startsWith]"?: string;
                /** @description isActive: eq */
                isActive?: string;
                /** @description isActive: ne */
                "isActive[ne]"?: string;
                /** @description isActive: isNull */
                "isActive[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertProduct: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, sku, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceProductBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreProduct: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, name. Default -createdAt. */
                sort?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description name: eq */
                name?: string;
                /** @description name: ne */
                "name[ne]"?: string;
                /** @description name: in, comma-separated */
                "name[in]"?: string;
                /** @description name: nin, comma-separated */
                "name[nin]"?: string;
                /** @description name: isNull */
                "name[isNull]"?: string;
                /** @description name: contains */
                "name[contains]"?: string;
                /** @description name: startsWith */
                "name[startsWith]"?: string;
                /** @description primaryColor: eq */
                primaryColor?: string;
                /** @description primaryColor: ne */
                "primaryColor[ne]"?: string;
                /** @description primaryColor: in, comma-separated */
                "primaryColor[in]"?: string;
                /** @description primaryColor: nin, comma-separated */
                "primaryColor[nin]"?: string;
                /** @description primaryColor: isNull */
                "primaryColor[isNull]"?: string;
                /** @description primaryColor: contains */
                "primaryColor[contains]"?: string;
                /** @description primaryColor: startsWith */
                "primaryColor[startsWith]"?: string;
                /** @description secondaryColor: eq */
                secondaryColor?: string;
                /** @description secondaryColor: ne */
                "secondaryColor[ne]"?: string;
                /** @description secondaryColor: in, comma-separated */
                "secondaryColor[in]"?: string;
                /** @description secondaryColor: nin, comma-separated */
                "secondaryColor[nin]"?: string;
                /** @description secondaryColor: isNull */
                "secondaryColor[isNull]"?: string;
                /** @description secondaryColor: contains */
                "secondaryColor[contains]"?: string;
                /** @description secondaryColor: startsWith */
                "secondaryColor[startsWith]"?: string;
                /** @description isDefault: eq */
                isDefault?: string;
                /** @description isDefault: ne */
                "isDefault[ne]"?: string;
                /** @description isDefault: isNull */
                "isDefault[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertInvoiceTemplate: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, name, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceInvoiceTemplateBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreInvoiceTemplate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvoiceTemplateLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setInvoiceTemplateLogo: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInvoiceTemplateLogo: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNumbering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "invoice" | "estimate";
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateNumbering: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                kind: "invoice" | "estimate";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEstimate: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, number, title, total, issueDate, status, expiryDate. Default -createdAt. */
                sort?: string;
                /** @description Text in number, title, clientName, billingName. */
                search?: string;
                /** @description Comma-separated relations: account, contact, template, assignees, teams, lineItems. */
                include?: string;
                /** @description total: eq */
                total?: string;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description number: eq */
                number?: string;
                /** @description number: ne */
                "number[ne]"?: string;
                /** @description number: in, comma-separated */
                "number[in]"?: string;
                /** @description number: nin, comma-separated */
                "number[nin]"?: string;
                /** @description number: isNull */
                "number[isNull]"?: string;
                /** @description number: contains */
                "number[contains]"?: string;
                /** @description number: startsWith */
                "number[startsWith]"?: string;
                /** @description title: eq */
                title?: string;
                /** @description title: ne */
                "title[ne]"?: string;
                /** @description title: in, comma-separated */
                "title[in]"?: string;
                /** @description title: nin, comma-separated */
                "title[nin]"?: string;
                /** @description title: isNull */
                "title[isNull]"?: string;
                /** @description title: contains */
                "title[contains]"?: string;
                /** @description title: startsWith */
                "title[startsWith]"?: string;
                /** @description accountId: eq */
                accountId?: string;
                /** @description accountId: ne */
                "accountId[ne]"?: string;
                /** @description accountId: in, comma-separated */
                "accountId[in]"?: string;
                /** @description accountId: nin, comma-separated */
                "accountId[nin]"?: string;
                /** @description accountId: isNull */
                "accountId[isNull]"?: string;
                /** @description contactId: eq */
                contactId?: string;
                /** @description contactId: ne */
                "contactId[ne]"?: string;
                /** @description contactId: in, comma-separated */
                "contactId[in]"?: string;
                /** @description contactId: nin, comma-separated */
                "contactId[nin]"?: string;
                /** @description contactId: isNull */
                "contactId[isNull]"?: string;
                /** @description currency: eq */
                currency?: string;
                /** @description currency: ne */
                "currency[ne]"?: string;
                /** @description currency: in, comma-separated */
                "currency[in]"?: string;
                /** @description currency: nin, comma-separated */
                "currency[nin]"?: string;
                /** @description currency: isNull */
                "currency[isNull]"?: string;
                /** @description currency: contains */
                "currency[contains]"?: string;
                /** @description currency: startsWith */
                "currency[startsWith]"?: string;
                /** @description discountType: eq */
                discountType?: string;
                /** @description discountType: ne */
                "discountType[ne]"?: string;
                /** @description discountType: in, comma-separated */
                "discountType[in]"?: string;
                /** @description discountType: nin, comma-separated */
                "discountType[nin]"?: string;
                /** @description discountType: isNull */
                "discountType[isNull]"?: string;
                /** @description discountValue: eq */
                discountValue?: string;
                /** @description discountValue: ne */
                "discountValue[ne]"?: string;
                /** @description discountValue: in, comma-separated */
                "discountValue[in]"?: string;
                /** @description discountValue: nin, comma-separated */
                "discountValue[nin]"?: string;
                /** @description discountValue: isNull */
                "discountValue[isNull]"?: string;
                /** @description discountValue: gt */
                "discountValue[gt]"?: string;
                /** @description discountValue: gte */
                "discountValue[gte]"?: string;
                /** @description discountValue: lt */
                "discountValue[lt]"?: string;
                /** @description discountValue: lte */
                "discountValue[lte]"?: string;
                /** @description subtotal: eq */
                subtotal?: string;
                /** @description subtotal: ne */
                "subtotal[ne]"?: string;
                /** @description subtotal: in, comma-separated */
                "subtotal[in]"?: string;
                /** @description subtotal: nin, comma-separated */
                "subtotal[nin]"?: string;
                /** @description subtotal: isNull */
                "subtotal[isNull]"?: string;
                /** @description subtotal: gt */
                "subtotal[gt]"?: string;
                /** @description subtotal: gte */
                "subtotal[gte]"?: string;
                /** @description subtotal: lt */
                "subtotal[lt]"?: string;
                /** @description subtotal: lte */
                "subtotal[lte]"?: string;
                /** @description discountTotal: eq */
                discountTotal?: string;
                /** @description discountTotal: ne */
                "discountTotal[ne]"?: string;
                /** @description discountTotal: in, comma-separated */
                "discountTotal[in]"?: string;
                /** @description discountTotal: nin, comma-separated */
                "discountTotal[nin]"?: string;
                /** @description discountTotal: isNull */
                "discountTotal[isNull]"?: string;
                /** @description discountTotal: gt */
                "discountTotal[gt]"?: string;
                /** @description discountTotal: gte */
                "discountTotal[gte]"?: string;
                /** @description discountTotal: lt */
                "discountTotal[lt]"?: string;
                /** @description discountTotal: lte */
                "discountTotal[lte]"?: string;
                /** @description taxTotal: eq */
                taxTotal?: string;
                /** @description taxTotal: ne */
                "taxTotal[ne]"?: string;
                /** @description taxTotal: in, comma-separated */
                "taxTotal[in]"?: string;
                /** @description taxTotal: nin, comma-separated */
                "taxTotal[nin]"?: string;
                /** @description taxTotal: isNull */
                "taxTotal[isNull]"?: string;
                /** @description taxTotal: gt */
                "taxTotal[gt]"?: string;
                /** @description taxTotal: gte */
                "taxTotal[gte]"?: string;
                /** @description taxTotal: lt */
                "taxTotal[lt]"?: string;
                /** @description taxTotal: lte */
                "taxTotal[lte]"?: string;
                /** @description total: ne */
                "total[ne]"?: string;
                /** @description total: in, comma-separated */
                "total[in]"?: string;
                /** @description total: nin, comma-separated */
                "total[nin]"?: string;
                /** @description total: isNull */
                "total[isNull]"?: string;
                /** @description total: gt */
                "total[gt]"?: string;
                /** @description total: gte */
                "total[gte]"?: string;
                /** @description total: lt */
                "total[lt]"?: string;
                /** @description total: lte */
                "total[lte]"?: string;
                /** @description templateId: eq */
                templateId?: string;
                /** @description templateId: ne */
                "templateId[ne]"?: string;
                /** @description templateId: in, comma-separated */
                "templateId[in]"?: string;
                /** @description templateId: nin, comma-separated */
                "templateId[nin]"?: string;
                /** @description templateId: isNull */
                "templateId[isNull]"?: string;
                /** @description issueDate: eq */
                issueDate?: string;
                /** @description issueDate: ne */
                "issueDate[ne]"?: string;
                /** @description issueDate: in, comma-separated */
                "issueDate[in]"?: string;
                /** @description issueDate: nin, comma-separated */
                "issueDate[nin]"?: string;
                /** @description issueDate: isNull */
                "issueDate[isNull]"?: string;
                /** @description issueDate: gt */
                "issueDate[gt]"?: string;
                /** @description issueDate: gte */
                "issueDate[gte]"?: string;
                /** @description issueDate: lt */
                "issueDate[lt]"?: string;
                /** @description issueDate: lte */
                "issueDate[lte]"?: string;
                /** @description clientName: eq */
                clientName?: string;
                /** @description clientName: ne */
                "clientName[ne]"?: string;
                /** @description clientName: in, comma-separated */
                "clientName[in]"?: string;
                /** @description clientName: nin, comma-separated */
                "clientName[nin]"?: string;
                /** @description clientName: isNull */
                "clientName[isNull]"?: string;
                /** @description clientName: contains */
                "clientName[contains]"?: string;
                /** @description clientName: startsWith */
                "clientName[startsWith]"?: string;
                /** @description clientEmail: eq */
                clientEmail?: string;
                /** @description clientEmail: ne */
                "clientEmail[ne]"?: string;
                /** @description clientEmail: in, comma-separated */
                "clientEmail[in]"?: string;
                /** @description clientEmail: nin, comma-separated */
                "clientEmail[nin]"?: string;
                /** @description clientEmail: isNull */
                "clientEmail[isNull]"?: string;
                /** @description clientEmail: contains */
                "clientEmail[contains]"?: string;
                /** @description clientEmail: startsWith */
                "clientEmail[startsWith]"?: string;
                /** @description clientPhone: eq */
                clientPhone?: string;
                /** @description clientPhone: ne */
                "clientPhone[ne]"?: string;
                /** @description clientPhone: in, comma-separated */
                "clientPhone[in]"?: string;
                /** @description clientPhone: nin, comma-separated */
                "clientPhone[nin]"?: string;
                /** @description clientPhone: isNull */
                "clientPhone[isNull]"?: string;
                /** @description clientPhone: contains */
                "clientPhone[contains]"?: string;
                /** @description clientPhone: startsWith */
                "clientPhone[startsWith]"?: string;
                /** @description billingName: eq */
                billingName?: string;
                /** @description billingName: ne */
                "billingName[ne]"?: string;
                /** @description billingName: in, comma-separated */
                "billingName[in]"?: string;
                /** @description billingName: nin, comma-separated */
                "billingName[nin]"?: string;
                /** @description billingName: isNull */
                "billingName[isNull]"?: string;
                /** @description billingName: contains */
                "billingName[contains]"?: string;
                /** @description billingName: startsWith */
                "billingName[startsWith]"?: string;
                /** @description billingAddressLine: eq */
                billingAddressLine?: string;
                /** @description billingAddressLine: ne */
                "billingAddressLine[ne]"?: string;
                /** @description billingAddressLine: in, comma-separated */
                "billingAddressLine[in]"?: string;
                /** @description billingAddressLine: nin, comma-separated */
                "billingAddressLine[nin]"?: string;
                /** @description billingAddressLine: isNull */
                "billingAddressLine[isNull]"?: string;
                /** @description billingAddressLine: contains */
                "billingAddressLine[contains]"?: string;
                /** @description billingAddressLine: startsWith */
                "billingAddressLine[startsWith]"?: string;
                /** @description billingCity: eq */
                billingCity?: string;
                /** @description billingCity: ne */
                "billingCity[ne]"?: string;
                /** @description billingCity: in, comma-separated */
                "billingCity[in]"?: string;
                /** @description billingCity: nin, comma-separated */
                "billingCity[nin]"?: string;
                /** @description billingCity: isNull */
                "billingCity[isNull]"?: string;
                /** @description billingCity: contains */
                "billingCity[contains]"?: string;
                /** @description billingCity: startsWith */
                "billingCity[startsWith]"?: string;
                /** @description billingState: eq */
                billingState?: string;
                /** @description billingState: ne */
                "billingState[ne]"?: string;
                /** @description billingState: in, comma-separated */
                "billingState[in]"?: string;
                /** @description billingState: nin, comma-separated */
                "billingState[nin]"?: string;
                /** @description billingState: isNull */
                "billingState[isNull]"?: string;
                /** @description billingState: contains */
                "billingState[contains]"?: string;
                /** @description billingState: startsWith */
                "billingState[startsWith]"?: string;
                /** @description billingPostcode: eq */
                billingPostcode?: string;
                /** @description billingPostcode: ne */
                "billingPostcode[ne]"?: string;
                /** @description billingPostcode: in, comma-separated */
                "billingPostcode[in]"?: string;
                /** @description billingPostcode: nin, comma-separated */
                "billingPostcode[nin]"?: string;
                /** @description billingPostcode: isNull */
                "billingPostcode[isNull]"?: string;
                /** @description billingPostcode: contains */
                "billingPostcode[contains]"?: string;
                /** @description billingPostcode: startsWith */
                "billingPostcode[startsWith]"?: string;
                /** @description billingCountry: eq */
                billingCountry?: string;
                /** @description billingCountry: ne */
                "billingCountry[ne]"?: string;
                /** @description billingCountry: in, comma-separated */
                "billingCountry[in]"?: string;
                /** @description billingCountry: nin, comma-separated */
                "billingCountry[nin]"?: string;
                /** @description billingCountry: isNull */
                "billingCountry[isNull]"?: string;
                /** @description billingCountry: contains */
                "billingCountry[contains]"?: string;
                /** @description billingCountry: startsWith */
                "billingCountry[startsWith]"?: string;
                /** @description sentAt: eq */
                sentAt?: string;
                /** @description sentAt: ne */
                "sentAt[ne]"?: string;
                /** @description sentAt: in, comma-separated */
                "sentAt[in]"?: string;
                /** @description sentAt: nin, comma-separated */
                "sentAt[nin]"?: string;
                /** @description sentAt: isNull */
                "sentAt[isNull]"?: string;
                /** @description sentAt: gt */
                "sentAt[gt]"?: string;
                /** @description sentAt: gte */
                "sentAt[gte]"?: string;
                /** @description sentAt: lt */
                "sentAt[lt]"?: string;
                /** @description sentAt: lte */
                "sentAt[lte]"?: string;
                /** @description viewedAt: eq */
                viewedAt?: string;
                /** @description viewedAt: ne */
                "viewedAt[ne]"?: string;
                /** @description viewedAt: in, comma-separated */
                "viewedAt[in]"?: string;
                /** @description viewedAt: nin, comma-separated */
                "viewedAt[nin]"?: string;
                /** @description viewedAt: isNull */
                "viewedAt[isNull]"?: string;
                /** @description viewedAt: gt */
                "viewedAt[gt]"?: string;
                /** @description viewedAt: gte */
                "viewedAt[gte]"?: string;
                /** @description viewedAt: lt */
                "viewedAt[lt]"?: string;
                /** @description viewedAt: lte */
                "viewedAt[lte]"?: string;
                /** @description status: eq */
                status?: string;
                /** @description status: ne */
                "status[ne]"?: string;
                /** @description status: in, comma-separated */
                "status[in]"?: string;
                /** @description status: nin, comma-separated */
                "status[nin]"?: string;
                /** @description status: isNull */
                "status[isNull]"?: string;
                /** @description expiryDate: eq */
                expiryDate?: string;
                /** @description expiryDate: ne */
                "expiryDate[ne]"?: string;
                /** @description expiryDate: in, comma-separated */
                "expiryDate[in]"?: string;
                /** @description expiryDate: nin, comma-separated */
                "expiryDate[nin]"?: string;
                /** @description expiryDate: isNull */
                "expiryDate[isNull]"?: string;
                /** @description expiryDate: gt */
                "expiryDate[gt]"?: string;
                /** @description expiryDate: gte */
                "expiryDate[gte]"?: string;
                /** @description expiryDate: lt */
                "expiryDate[lt]"?: string;
                /** @description expiryDate: lte */
                "expiryDate[lte]"?: string;
                /** @description acceptedAt: eq */
                acceptedAt?: string;
                /** @description acceptedAt: ne */
                "acceptedAt[ne]"?: string;
                /** @description acceptedAt: in, comma-separated */
                "acceptedAt[in]"?: string;
                /** @description acceptedAt: nin, comma-separated */
                "acceptedAt[nin]"?: string;
                /** @description acceptedAt: isNull */
                "acceptedAt[isNull]"?: string;
                /** @description acceptedAt: gt */
                "acceptedAt[gt]"?: string;
                /** @description acceptedAt: gte */
                "acceptedAt[gte]"?: string;
                /** @description acceptedAt: lt */
                "acceptedAt[lt]"?: string;
                /** @description acceptedAt: lte */
                "acceptedAt[lte]"?: string;
                /** @description declinedAt: eq */
                declinedAt?: string;
                /** @description declinedAt: ne */
                "declinedAt[ne]"?: string;
                /** @description declinedAt: in, comma-separated */
                "declinedAt[in]"?: string;
                /** @description declinedAt: nin, comma-separated */
                "declinedAt[nin]"?: string;
                /** @description declinedAt: isNull */
                "declinedAt[isNull]"?: string;
                /** @description declinedAt: gt */
                "declinedAt[gt]"?: string;
                /** @description declinedAt: gte */
                "declinedAt[gte]"?: string;
                /** @description declinedAt: lt */
                "declinedAt[lt]"?: string;
                /** @description declinedAt: lte */
                "declinedAt[lte]"?: string;
                /** @description respondentName: eq */
                respondentName?: string;
                /** @description respondentName: ne */
                "respondentName[ne]"?: string;
                /** @description respondentName: in, comma-separated */
                "respondentName[in]"?: string;
                /** @description respondentName: nin, comma-separated */
                "respondentName[nin]"?: string;
                /** @description respondentName: isNull */
                "respondentName[isNull]"?: string;
                /** @description respondentName: contains */
                "respondentName[contains]"?: string;
                /** @description respondentName: startsWith */
                "respondentName[startsWith]"?: string;
                /** @description respondentEmail: eq */
                respondentEmail?: string;
                /** @description respondentEmail: ne */
                "respondentEmail[ne]"?: string;
                /** @description respondentEmail: in, comma-separated */
                "respondentEmail[in]"?: string;
                /** @description respondentEmail: nin, comma-separated */
                "respondentEmail[nin]"?: string;
                /** @description respondentEmail: isNull */
                "respondentEmail[isNull]"?: string;
                /** @description respondentEmail: contains */
                "respondentEmail[contains]"?: string;
                /** @description respondentEmail: startsWith */
                "respondentEmail[startsWith]"?: string;
                /** @description respondentIp: eq */
                respondentIp?: string;
                /** @description respondentIp: ne */
                "respondentIp[ne]"?: string;
                /** @description respondentIp: in, comma-separated */
                "respondentIp[in]"?: string;
                /** @description respondentIp: nin, comma-separated */
                "respondentIp[nin]"?: string;
                /** @description respondentIp: isNull */
                "respondentIp[isNull]"?: string;
                /** @description respondentIp: contains */
                "respondentIp[contains]"?: string;
                /** @description respondentIp: startsWith */
                "respondentIp[startsWith]"?: string;
                /** @description respondentUserAgent: eq */
                respondentUserAgent?: string;
                /** @description respondentUserAgent: ne */
                "respondentUserAgent[ne]"?: string;
                /** @description respondentUserAgent: in, comma-separated */
                "respondentUserAgent[in]"?: string;
                /** @description respondentUserAgent: nin, comma-separated */
                "respondentUserAgent[nin]"?: string;
                /** @description respondentUserAgent: isNull */
                "respondentUserAgent[isNull]"?: string;
                /** @description respondentUserAgent: contains */
                "respondentUserAgent[contains]"?: string;
                /** @description respondentUserAgent: startsWith */
                "respondentUserAgent[startsWith]"?: string;
                /** @description convertedAt: eq */
                convertedAt?: string;
                /** @description convertedAt: ne */
                "convertedAt[ne]"?: string;
                /** @description convertedAt: in, comma-separated */
                "convertedAt[in]"?: string;
                /** @description convertedAt: nin, comma-separated */
                "convertedAt[nin]"?: string;
                /** @description convertedAt: isNull */
                "convertedAt[isNull]"?: string;
                /** @description convertedAt: gt */
                "convertedAt[gt]"?: string;
                /** @description convertedAt: gte */
                "convertedAt[gte]"?: string;
                /** @description convertedAt: lt */
                "convertedAt[lt]"?: string;
                /** @description convertedAt: lte */
                "convertedAt[lte]"?: string;
                /** @description convertedInvoiceId: eq */
                convertedInvoiceId?: string;
                /** @description convertedInvoiceId: ne */
                "convertedInvoiceId[ne]"?: string;
                /** @description convertedInvoiceId: in, comma-separated */
                "convertedInvoiceId[in]"?: string;
                /** @description convertedInvoiceId: nin, comma-separated */
                "convertedInvoiceId[nin]"?: string;
                /** @description convertedInvoiceId: isNull */
                "convertedInvoiceId[isNull]"?: string;
                /** @description assigneeIds: eq */
                assigneeIds?: string;
                /** @description assigneeIds: in, comma-separated */
                "assigneeIds[in]"?: string;
                /** @description assigneeIds: nin, comma-separated */
                "assigneeIds[nin]"?: string;
                /** @description assigneeIds: all, comma-separated */
                "assigneeIds[all]"?: string;
                /** @description assigneeIds: isNull */
                "assigneeIds[isNull]"?: string;
                /** @description teamIds: eq */
                teamIds?: string;
                /** @description teamIds: in, comma-separated */
                "teamIds[in]"?: string;
                /** @description teamIds: nin, comma-separated */
                "teamIds[nin]"?: string;
                /** @description teamIds: all, comma-separated */
                "teamIds[all]"?: string;
                /** @description teamIds: isNull */
                "teamIds[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertEstimate: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEstimate: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceEstimateBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEstimatePortalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEstimatePortalLink: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeEstimatePortalLinks: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    convertEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    duplicateEstimate: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, title, total, startsOn, endsOn, nextOn. Default -createdAt. */
                sort?: string;
                /** @description Text in title, poNumber. */
                search?: string;
                /** @description Comma-separated relations: account, contact, template, assignees, teams, lineItems. */
                include?: string;
                /** @description total: eq */
                total?: string;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description title: eq */
                title?: string;
                /** @description title: ne */
                "title[ne]"?: string;
                /** @description title: in, comma-separated */
                "title[in]"?: string;
                /** @description title: nin, comma-separated */
                "title[nin]"?: string;
                /** @description title: isNull */
                "title[isNull]"?: string;
                /** @description title: contains */
                "title[contains]"?: string;
                /** @description title: startsWith */
                "title[startsWith]"?: string;
                /** @description accountId: eq */
                accountId?: string;
                /** @description accountId: ne */
                "accountId[ne]"?: string;
                /** @description accountId: in, comma-separated */
                "accountId[in]"?: string;
                /** @description accountId: nin, comma-separated */
                "accountId[nin]"?: string;
                /** @description accountId: isNull */
                "accountId[isNull]"?: string;
                /** @description contactId: eq */
                contactId?: string;
                /** @description contactId: ne */
                "contactId[ne]"?: string;
                /** @description contactId: in, comma-separated */
                "contactId[in]"?: string;
                /** @description contactId: nin, comma-separated */
                "contactId[nin]"?: string;
                /** @description contactId: isNull */
                "contactId[isNull]"?: string;
                /** @description currency: eq */
                currency?: string;
                /** @description currency: ne */
                "currency[ne]"?: string;
                /** @description currency: in, comma-separated */
                "currency[in]"?: string;
                /** @description currency: nin, comma-separated */
                "currency[nin]"?: string;
                /** @description currency: isNull */
                "currency[isNull]"?: string;
                /** @description currency: contains */
                "currency[contains]"?: string;
                /** @description currency: startsWith */
                "currency[startsWith]"?: string;
                /** @description discountType: eq */
                discountType?: string;
                /** @description discountType: ne */
                "discountType[ne]"?: string;
                /** @description discountType: in, comma-separated */
                "discountType[in]"?: string;
                /** @description discountType: nin, comma-separated */
                "discountType[nin]"?: string;
                /** @description discountType: isNull */
                "discountType[isNull]"?: string;
                /** @description discountValue: eq */
                discountValue?: string;
                /** @description discountValue: ne */
                "discountValue[ne]"?: string;
                /** @description discountValue: in, comma-separated */
                "discountValue[in]"?: string;
                /** @description discountValue: nin, comma-separated */
                "discountValue[nin]"?: string;
                /** @description discountValue: isNull */
                "discountValue[isNull]"?: string;
                /** @description discountValue: gt */
                "discountValue[gt]"?: string;
                /** @description discountValue: gte */
                "discountValue[gte]"?: string;
                /** @description discountValue: lt */
                "discountValue[lt]"?: string;
                /** @description discountValue: lte */
                "discountValue[lte]"?: string;
                /** @description subtotal: eq */
                subtotal?: string;
                /** @description subtotal: ne */
                "subtotal[ne]"?: string;
                /** @description subtotal: in, comma-separated */
                "subtotal[in]"?: string;
                /** @description subtotal: nin, comma-separated */
                "subtotal[nin]"?: string;
                /** @description subtotal: isNull */
                "subtotal[isNull]"?: string;
                /** @description subtotal: gt */
                "subtotal[gt]"?: string;
                /** @description subtotal: gte */
                "subtotal[gte]"?: string;
                /** @description subtotal: lt */
                "subtotal[lt]"?: string;
                /** @description subtotal: lte */
                "subtotal[lte]"?: string;
                /** @description discountTotal: eq */
                discountTotal?: string;
                /** @description discountTotal: ne */
                "discountTotal[ne]"?: string;
                /** @description discountTotal: in, comma-separated */
                "discountTotal[in]"?: string;
                /** @description discountTotal: nin, comma-separated */
                "discountTotal[nin]"?: string;
                /** @description discountTotal: isNull */
                "discountTotal[isNull]"?: string;
                /** @description discountTotal: gt */
                "discountTotal[gt]"?: string;
                /** @description discountTotal: gte */
                "discountTotal[gte]"?: string;
                /** @description discountTotal: lt */
                "discountTotal[lt]"?: string;
                /** @description discountTotal: lte */
                "discountTotal[lte]"?: string;
                /** @description taxTotal: eq */
                taxTotal?: string;
                /** @description taxTotal: ne */
                "taxTotal[ne]"?: string;
                /** @description taxTotal: in, comma-separated */
                "taxTotal[in]"?: string;
                /** @description taxTotal: nin, comma-separated */
                "taxTotal[nin]"?: string;
                /** @description taxTotal: isNull */
                "taxTotal[isNull]"?: string;
                /** @description taxTotal: gt */
                "taxTotal[gt]"?: string;
                /** @description taxTotal: gte */
                "taxTotal[gte]"?: string;
                /** @description taxTotal: lt */
                "taxTotal[lt]"?: string;
                /** @description taxTotal: lte */
                "taxTotal[lte]"?: string;
                /** @description total: ne */
                "total[ne]"?: string;
                /** @description total: in, comma-separated */
                "total[in]"?: string;
                /** @description total: nin, comma-separated */
                "total[nin]"?: string;
                /** @description total: isNull */
                "total[isNull]"?: string;
                /** @description total: gt */
                "total[gt]"?: string;
                /** @description total: gte */
                "total[gte]"?: string;
                /** @description total: lt */
                "total[lt]"?: string;
                /** @description total: lte */
                "total[lte]"?: string;
                /** @description templateId: eq */
                templateId?: string;
                /** @description templateId: ne */
                "templateId[ne]"?: string;
                /** @description templateId: in, comma-separated */
                "templateId[in]"?: string;
                /** @description templateId: nin, comma-separated */
                "templateId[nin]"?: string;
                /** @description templateId: isNull */
                "templateId[isNull]"?: string;
                /** @description shipping: eq */
                shipping?: string;
                /** @description shipping: ne */
                "shipping[ne]"?: string;
                /** @description shipping: in, comma-separated */
                "shipping[in]"?: string;
                /** @description shipping: nin, comma-separated */
                "shipping[nin]"?: string;
                /** @description shipping: isNull */
                "shipping[isNull]"?: string;
                /** @description shipping: gt */
                "shipping[gt]"?: string;
                /** @description shipping: gte */
                "shipping[gte]"?: string;
                /** @description shipping: lt */
                "shipping[lt]"?: string;
                /** @description shipping: lte */
                "shipping[lte]"?: string;
                /** @description poNumber: eq */
                poNumber?: string;
                /** @description poNumber: ne */
                "poNumber[ne]"?: string;
                /** @description poNumber: in, comma-separated */
                "poNumber[in]"?: string;
                /** @description poNumber: nin, comma-separated */
                "poNumber[nin]"?: string;
                /** @description poNumber: isNull */
                "poNumber[isNull]"?: string;
                /** @description poNumber: contains */
                "poNumber[contains]"?: string;
                /** @description poNumber: startsWith */
                "poNumber[startsWith]"?: string;
                /** @description remindersEnabled: eq */
                remindersEnabled?: string;
                /** @description remindersEnabled: ne */
                "remindersEnabled[ne]"?: string;
                /** @description remindersEnabled: isNull */
                "remindersEnabled[isNull]"?: string;
                /** @description reminderDaysBefore: eq */
                reminderDaysBefore?: string;
                /** @description reminderDaysBefore: ne */
                "reminderDaysBefore[ne]"?: string;
                /** @description reminderDaysBefore: in, comma-separated */
                "reminderDaysBefore[in]"?: string;
                /** @description reminderDaysBefore: nin, comma-separated */
                "reminderDaysBefore[nin]"?: string;
                /** @description reminderDaysBefore: isNull */
                "reminderDaysBefore[isNull]"?: string;
                /** @description reminderDaysBefore: gt */
                "reminderDaysBefore[gt]"?: string;
                /** @description reminderDaysBefore: gte */
                "reminderDaysBefore[gte]"?: string;
                /** @description reminderDaysBefore: lt */
                "reminderDaysBefore[lt]"?: string;
                /** @description reminderDaysBefore: lte */
                "reminderDaysBefore[lte]"?: string;
                /** @description reminderDaysAfter: eq */
                reminderDaysAfter?: string;
                /** @description reminderDaysAfter: ne */
                "reminderDaysAfter[ne]"?: string;
                /** @description reminderDaysAfter: in, comma-separated */
                "reminderDaysAfter[in]"?: string;
                /** @description reminderDaysAfter: nin, comma-separated */
                "reminderDaysAfter[nin]"?: string;
                /** @description reminderDaysAfter: isNull */
                "reminderDaysAfter[isNull]"?: string;
                /** @description reminderDaysAfter: gt */
                "reminderDaysAfter[gt]"?: string;
                /** @description reminderDaysAfter: gte */
                "reminderDaysAfter[gte]"?: string;
                /** @description reminderDaysAfter: lt */
                "reminderDaysAfter[lt]"?: string;
                /** @description reminderDaysAfter: lte */
                "reminderDaysAfter[lte]"?: string;
                /** @description reminderFrequency: eq */
                reminderFrequency?: string;
                /** @description reminderFrequency: ne */
                "reminderFrequency[ne]"?: string;
                /** @description reminderFrequency: in, comma-separated */
                "reminderFrequency[in]"?: string;
                /** @description reminderFrequency: nin, comma-separated */
                "reminderFrequency[nin]"?: string;
                /** @description reminderFrequency: isNull */
                "reminderFrequency[isNull]"?: string;
                /** @description paymentTerms: eq */
                paymentTerms?: string;
                /** @description paymentTerms: ne */
                "paymentTerms[ne]"?: string;
                /** @description paymentTerms: in, comma-separated */
                "paymentTerms[in]"?: string;
                /** @description paymentTerms: nin, comma-separated */
                "paymentTerms[nin]"?: string;
                /** @description paymentTerms: isNull */
                "paymentTerms[isNull]"?: string;
                /** @description frequency: eq */
                frequency?: string;
                /** @description frequency: ne */
                "frequency[ne]"?: string;
                /** @description frequency: in, comma-separated */
                "frequency[in]"?: string;
                /** @description frequency: nin, comma-separated */
                "frequency[nin]"?: string;
                /** @description frequency: isNull */
                "frequency[isNull]"?: string;
                /** @description intervalDays: eq */
                intervalDays?: string;
                /** @description intervalDays: ne */
                "intervalDays[ne]"?: string;
                /** @description intervalDays: in, comma-separated */
                "intervalDays[in]"?: string;
                /** @description intervalDays: nin, comma-separated */
                "intervalDays[nin]"?: string;
                /** @description intervalDays: isNull */
                "intervalDays[isNull]"?: string;
                /** @description intervalDays: gt */
                "intervalDays[gt]"?: string;
                /** @description intervalDays: gte */
                "intervalDays[gte]"?: string;
                /** @description intervalDays: lt */
                "intervalDays[lt]"?: string;
                /** @description intervalDays: lte */
                "intervalDays[lte]"?: string;
                /** @description startsOn: eq */
                startsOn?: string;
                /** @description startsOn: ne */
                "startsOn[ne]"?: string;
                /** @description startsOn: in, comma-separated */
                "startsOn[in]"?: string;
                /** @description startsOn: nin, comma-separated */
                "startsOn[nin]"?: string;
                /** @description startsOn: isNull */
                "startsOn[isNull]"?: string;
                /** @description startsOn: gt */
                "startsOn[gt]"?: string;
                /** @description startsOn: gte */
                "startsOn[gte]"?: string;
                /** @description startsOn: lt */
                "startsOn[lt]"?: string;
                /** @description startsOn: lte */
                "startsOn[lte]"?: string;
                /** @description endsOn: eq */
                endsOn?: string;
                /** @description endsOn: ne */
                "endsOn[ne]"?: string;
                /** @description endsOn: in, comma-separated */
                "endsOn[in]"?: string;
                /** @description endsOn: nin, comma-separated */
                "endsOn[nin]"?: string;
                /** @description endsOn: isNull */
                "endsOn[isNull]"?: string;
                /** @description endsOn: gt */
                "endsOn[gt]"?: string;
                /** @description endsOn: gte */
                "endsOn[gte]"?: string;
                /** @description endsOn: lt */
                "endsOn[lt]"?: string;
                /** @description endsOn: lte */
                "endsOn[lte]"?: string;
                /** @description autoSend: eq */
                autoSend?: string;
                /** @description autoSend: ne */
                "autoSend[ne]"?: string;
                /** @description autoSend: isNull */
                "autoSend[isNull]"?: string;
                /** @description isActive: eq */
                isActive?: string;
                /** @description isActive: ne */
                "isActive[ne]"?: string;
                /** @description isActive: isNull */
                "isActive[isNull]"?: string;
                /** @description pausedBecause: eq */
                pausedBecause?: string;
                /** @description pausedBecause: ne */
                "pausedBecause[ne]"?: string;
                /** @description pausedBecause: in, comma-separated */
                "pausedBecause[in]"?: string;
                /** @description pausedBecause: nin, comma-separated */
                "pausedBecause[nin]"?: string;
                /** @description pausedBecause: isNull */
                "pausedBecause[isNull]"?: string;
                /** @description nextOn: eq */
                nextOn?: string;
                /** @description nextOn: ne */
                "nextOn[ne]"?: string;
                /** @description nextOn: in, comma-separated */
                "nextOn[in]"?: string;
                /** @description nextOn: nin, comma-separated */
                "nextOn[nin]"?: string;
                /** @description nextOn: isNull */
                "nextOn[isNull]"?: string;
                /** @description nextOn: gt */
                "nextOn[gt]"?: string;
                /** @description nextOn: gte */
                "nextOn[gte]"?: string;
                /** @description nextOn: lt */
                "nextOn[lt]"?: string;
                /** @description nextOn: lte */
                "nextOn[lte]"?: string;
                /** @description lastOn: eq */
                lastOn?: string;
                /** @description lastOn: ne */
                "lastOn[ne]"?: string;
                /** @description lastOn: in, comma-separated */
                "lastOn[in]"?: string;
                /** @description lastOn: nin, comma-separated */
                "lastOn[nin]"?: string;
                /** @description lastOn: isNull */
                "lastOn[isNull]"?: string;
                /** @description lastOn: gt */
                "lastOn[gt]"?: string;
                /** @description lastOn: gte */
                "lastOn[gte]"?: string;
                /** @description lastOn: lt */
                "lastOn[lt]"?: string;
                /** @description lastOn: lte */
                "lastOn[lte]"?: string;
                /** @description generatedCount: eq */
                generatedCount?: string;
                /** @description generatedCount: ne */
                "generatedCount[ne]"?: string;
                /** @description generatedCount: in, comma-separated */
                "generatedCount[in]"?: string;
                /** @description generatedCount: nin, comma-separated */
                "generatedCount[nin]"?: string;
                /** @description generatedCount: isNull */
                "generatedCount[isNull]"?: string;
                /** @description generatedCount: gt */
                "generatedCount[gt]"?: string;
                /** @description generatedCount: gte */
                "generatedCount[gte]"?: string;
                /** @description generatedCount: lt */
                "generatedCount[lt]"?: string;
                /** @description generatedCount: lte */
                "generatedCount[lte]"?: string;
                /** @description assigneeIds: eq */
                assigneeIds?: string;
                /** @description assigneeIds: in, comma-separated */
                "assigneeIds[in]"?: string;
                /** @description assigneeIds: nin, comma-separated */
                "assigneeIds[nin]"?: string;
                /** @description assigneeIds: all, comma-separated */
                "assigneeIds[all]"?: string;
                /** @description assigneeIds: isNull */
                "assigneeIds[isNull]"?: string;
                /** @description teamIds: eq */
                teamIds?: string;
                /** @description teamIds: in, comma-separated */
                "teamIds[in]"?: string;
                /** @description teamIds: nin, comma-separated */
                "teamIds[nin]"?: string;
                /** @description teamIds: all, comma-separated */
                "teamIds[all]"?: string;
                /** @description teamIds: isNull */
                "teamIds[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertRecurringInvoice: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceRecurringInvoiceBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runNowRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    toggleRecurringInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvoice: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, number, title, total, issueDate, status, dueDate, amountPaid, amountDue. Default -createdAt. */
                sort?: string;
                /** @description Text in number, title, clientName, billingName, poNumber. */
                search?: string;
                /** @description Comma-separated relations: account, contact, template, estimate, recurringInvoice, assignees, teams, lineItems. */
                include?: string;
                /** @description total: eq */
                total?: string;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description number: eq */
                number?: string;
                /** @description number: ne */
                "number[ne]"?: string;
                /** @description number: in, comma-separated */
                "number[in]"?: string;
                /** @description number: nin, comma-separated */
                "number[nin]"?: string;
                /** @description number: isNull */
                "number[isNull]"?: string;
                /** @description number: contains */
                "number[contains]"?: string;
                /** @description number: startsWith */
                "number[startsWith]"?: string;
                /** @description title: eq */
                title?: string;
                /** @description title: ne */
                "title[ne]"?: string;
                /** @description title: in, comma-separated */
                "title[in]"?: string;
                /** @description title: nin, comma-separated */
                "title[nin]"?: string;
                /** @description title: isNull */
                "title[isNull]"?: string;
                /** @description title: contains */
                "title[contains]"?: string;
                /** @description title: startsWith */
                "title[startsWith]"?: string;
                /** @description accountId: eq */
                accountId?: string;
                /** @description accountId: ne */
                "accountId[ne]"?: string;
                /** @description accountId: in, comma-separated */
                "accountId[in]"?: string;
                /** @description accountId: nin, comma-separated */
                "accountId[nin]"?: string;
                /** @description accountId: isNull */
                "accountId[isNull]"?: string;
                /** @description contactId: eq */
                contactId?: string;
                /** @description contactId: ne */
                "contactId[ne]"?: string;
                /** @description contactId: in, comma-separated */
                "contactId[in]"?: string;
                /** @description contactId: nin, comma-separated */
                "contactId[nin]"?: string;
                /** @description contactId: isNull */
                "contactId[isNull]"?: string;
                /** @description currency: eq */
                currency?: string;
                /** @description currency: ne */
                "currency[ne]"?: string;
                /** @description currency: in, comma-separated */
                "currency[in]"?: string;
                /** @description currency: nin, comma-separated */
                "currency[nin]"?: string;
                /** @description currency: isNull */
                "currency[isNull]"?: string;
                /** @description currency: contains */
                "currency[contains]"?: string;
                /** @description currency: startsWith */
                "currency[startsWith]"?: string;
                /** @description discountType: eq */
                discountType?: string;
                /** @description discountType: ne */
                "discountType[ne]"?: string;
                /** @description discountType: in, comma-separated */
                "discountType[in]"?: string;
                /** @description discountType: nin, comma-separated */
                "discountType[nin]"?: string;
                /** @description discountType: isNull */
                "discountType[isNull]"?: string;
                /** @description discountValue: eq */
                discountValue?: string;
                /** @description discountValue: ne */
                "discountValue[ne]"?: string;
                /** @description discountValue: in, comma-separated */
                "discountValue[in]"?: string;
                /** @description discountValue: nin, comma-separated */
                "discountValue[nin]"?: string;
                /** @description discountValue: isNull */
                "discountValue[isNull]"?: string;
                /** @description discountValue: gt */
                "discountValue[gt]"?: string;
                /** @description discountValue: gte */
                "discountValue[gte]"?: string;
                /** @description discountValue: lt */
                "discountValue[lt]"?: string;
                /** @description discountValue: lte */
                "discountValue[lte]"?: string;
                /** @description subtotal: eq */
                subtotal?: string;
                /** @description subtotal: ne */
                "subtotal[ne]"?: string;
                /** @description subtotal: in, comma-separated */
                "subtotal[in]"?: string;
                /** @description subtotal: nin, comma-separated */
                "subtotal[nin]"?: string;
                /** @description subtotal: isNull */
                "subtotal[isNull]"?: string;
                /** @description subtotal: gt */
                "subtotal[gt]"?: string;
                /** @description subtotal: gte */
                "subtotal[gte]"?: string;
                /** @description subtotal: lt */
                "subtotal[lt]"?: string;
                /** @description subtotal: lte */
                "subtotal[lte]"?: string;
                /** @description discountTotal: eq */
                discountTotal?: string;
                /** @description discountTotal: ne */
                "discountTotal[ne]"?: string;
                /** @description discountTotal: in, comma-separated */
                "discountTotal[in]"?: string;
                /** @description discountTotal: nin, comma-separated */
                "discountTotal[nin]"?: string;
                /** @description discountTotal: isNull */
                "discountTotal[isNull]"?: string;
                /** @description discountTotal: gt */
                "discountTotal[gt]"?: string;
                /** @description discountTotal: gte */
                "discountTotal[gte]"?: string;
                /** @description discountTotal: lt */
                "discountTotal[lt]"?: string;
                /** @description discountTotal: lte */
                "discountTotal[lte]"?: string;
                /** @description taxTotal: eq */
                taxTotal?: string;
                /** @description taxTotal: ne */
                "taxTotal[ne]"?: string;
                /** @description taxTotal: in, comma-separated */
                "taxTotal[in]"?: string;
                /** @description taxTotal: nin, comma-separated */
                "taxTotal[nin]"?: string;
                /** @description taxTotal: isNull */
                "taxTotal[isNull]"?: string;
                /** @description taxTotal: gt */
                "taxTotal[gt]"?: string;
                /** @description taxTotal: gte */
                "taxTotal[gte]"?: string;
                /** @description taxTotal: lt */
                "taxTotal[lt]"?: string;
                /** @description taxTotal: lte */
                "taxTotal[lte]"?: string;
                /** @description total: ne */
                "total[ne]"?: string;
                /** @description total: in, comma-separated */
                "total[in]"?: string;
                /** @description total: nin, comma-separated */
                "total[nin]"?: string;
                /** @description total: isNull */
                "total[isNull]"?: string;
                /** @description total: gt */
                "total[gt]"?: string;
                /** @description total: gte */
                "total[gte]"?: string;
                /** @description total: lt */
                "total[lt]"?: string;
                /** @description total: lte */
                "total[lte]"?: string;
                /** @description templateId: eq */
                templateId?: string;
                /** @description templateId: ne */
                "templateId[ne]"?: string;
                /** @description templateId: in, comma-separated */
                "templateId[in]"?: string;
                /** @description templateId: nin, comma-separated */
                "templateId[nin]"?: string;
                /** @description templateId: isNull */
                "templateId[isNull]"?: string;
                /** @description issueDate: eq */
                issueDate?: string;
                /** @description issueDate: ne */
                "issueDate[ne]"?: string;
                /** @description issueDate: in, comma-separated */
                "issueDate[in]"?: string;
                /** @description issueDate: nin, comma-separated */
                "issueDate[nin]"?: string;
                /** @description issueDate: isNull */
                "issueDate[isNull]"?: string;
                /** @description issueDate: gt */
                "issueDate[gt]"?: string;
                /** @description issueDate: gte */
                "issueDate[gte]"?: string;
                /** @description issueDate: lt */
                "issueDate[lt]"?: string;
                /** @description issueDate: lte */
                "issueDate[lte]"?: string;
                /** @description clientName: eq */
                clientName?: string;
                /** @description clientName: ne */
                "clientName[ne]"?: string;
                /** @description clientName: in, comma-separated */
                "clientName[in]"?: string;
                /** @description clientName: nin, comma-separated */
                "clientName[nin]"?: string;
                /** @description clientName: isNull */
                "clientName[isNull]"?: string;
                /** @description clientName: contains */
                "clientName[contains]"?: string;
                /** @description clientName: startsWith */
                "clientName[startsWith]"?: string;
                /** @description clientEmail: eq */
                clientEmail?: string;
                /** @description clientEmail: ne */
                "clientEmail[ne]"?: string;
                /** @description clientEmail: in, comma-separated */
                "clientEmail[in]"?: string;
                /** @description clientEmail: nin, comma-separated */
                "clientEmail[nin]"?: string;
                /** @description clientEmail: isNull */
                "clientEmail[isNull]"?: string;
                /** @description clientEmail: contains */
                "clientEmail[contains]"?: string;
                /** @description clientEmail: startsWith */
                "clientEmail[startsWith]"?: string;
                /** @description clientPhone: eq */
                clientPhone?: string;
                /** @description clientPhone: ne */
                "clientPhone[ne]"?: string;
                /** @description clientPhone: in, comma-separated */
                "clientPhone[in]"?: string;
                /** @description clientPhone: nin, comma-separated */
                "clientPhone[nin]"?: string;
                /** @description clientPhone: isNull */
                "clientPhone[isNull]"?: string;
                /** @description clientPhone: contains */
                "clientPhone[contains]"?: string;
                /** @description clientPhone: startsWith */
                "clientPhone[startsWith]"?: string;
                /** @description billingName: eq */
                billingName?: string;
                /** @description billingName: ne */
                "billingName[ne]"?: string;
                /** @description billingName: in, comma-separated */
                "billingName[in]"?: string;
                /** @description billingName: nin, comma-separated */
                "billingName[nin]"?: string;
                /** @description billingName: isNull */
                "billingName[isNull]"?: string;
                /** @description billingName: contains */
                "billingName[contains]"?: string;
                /** @description billingName: startsWith */
                "billingName[startsWith]"?: string;
                /** @description billingAddressLine: eq */
                billingAddressLine?: string;
                /** @description billingAddressLine: ne */
                "billingAddressLine[ne]"?: string;
                /** @description billingAddressLine: in, comma-separated */
                "billingAddressLine[in]"?: string;
                /** @description billingAddressLine: nin, comma-separated */
                "billingAddressLine[nin]"?: string;
                /** @description billingAddressLine: isNull */
                "billingAddressLine[isNull]"?: string;
                /** @description billingAddressLine: contains */
                "billingAddressLine[contains]"?: string;
                /** @description billingAddressLine: startsWith */
                "billingAddressLine[startsWith]"?: string;
                /** @description billingCity: eq */
                billingCity?: string;
                /** @description billingCity: ne */
                "billingCity[ne]"?: string;
                /** @description billingCity: in, comma-separated */
                "billingCity[in]"?: string;
                /** @description billingCity: nin, comma-separated */
                "billingCity[nin]"?: string;
                /** @description billingCity: isNull */
                "billingCity[isNull]"?: string;
                /** @description billingCity: contains */
                "billingCity[contains]"?: string;
                /** @description billingCity: startsWith */
                "billingCity[startsWith]"?: string;
                /** @description billingState: eq */
                billingState?: string;
                /** @description billingState: ne */
                "billingState[ne]"?: string;
                /** @description billingState: in, comma-separated */
                "billingState[in]"?: string;
                /** @description billingState: nin, comma-separated */
                "billingState[nin]"?: string;
                /** @description billingState: isNull */
                "billingState[isNull]"?: string;
                /** @description billingState: contains */
                "billingState[contains]"?: string;
                /** @description billingState: startsWith */
                "billingState[startsWith]"?: string;
                /** @description billingPostcode: eq */
                billingPostcode?: string;
                /** @description billingPostcode: ne */
                "billingPostcode[ne]"?: string;
                /** @description billingPostcode: in, comma-separated */
                "billingPostcode[in]"?: string;
                /** @description billingPostcode: nin, comma-separated */
                "billingPostcode[nin]"?: string;
                /** @description billingPostcode: isNull */
                "billingPostcode[isNull]"?: string;
                /** @description billingPostcode: contains */
                "billingPostcode[contains]"?: string;
                /** @description billingPostcode: startsWith */
                "billingPostcode[startsWith]"?: string;
                /** @description billingCountry: eq */
                billingCountry?: string;
                /** @description billingCountry: ne */
                "billingCountry[ne]"?: string;
                /** @description billingCountry: in, comma-separated */
                "billingCountry[in]"?: string;
                /** @description billingCountry: nin, comma-separated */
                "billingCountry[nin]"?: string;
                /** @description billingCountry: isNull */
                "billingCountry[isNull]"?: string;
                /** @description billingCountry: contains */
                "billingCountry[contains]"?: string;
                /** @description billingCountry: startsWith */
                "billingCountry[startsWith]"?: string;
                /** @description sentAt: eq */
                sentAt?: string;
                /** @description sentAt: ne */
                "sentAt[ne]"?: string;
                /** @description sentAt: in, comma-separated */
                "sentAt[in]"?: string;
                /** @description sentAt: nin, comma-separated */
                "sentAt[nin]"?: string;
                /** @description sentAt: isNull */
                "sentAt[isNull]"?: string;
                /** @description sentAt: gt */
                "sentAt[gt]"?: string;
                /** @description sentAt: gte */
                "sentAt[gte]"?: string;
                /** @description sentAt: lt */
                "sentAt[lt]"?: string;
                /** @description sentAt: lte */
                "sentAt[lte]"?: string;
                /** @description viewedAt: eq */
                viewedAt?: string;
                /** @description viewedAt: ne */
                "viewedAt[ne]"?: string;
                /** @description viewedAt: in, comma-separated */
                "viewedAt[in]"?: string;
                /** @description viewedAt: nin, comma-separated */
                "viewedAt[nin]"?: string;
                /** @description viewedAt: isNull */
                "viewedAt[isNull]"?: string;
                /** @description viewedAt: gt */
                "viewedAt[gt]"?: string;
                /** @description viewedAt: gte */
                "viewedAt[gte]"?: string;
                /** @description viewedAt: lt */
                "viewedAt[lt]"?: string;
                /** @description viewedAt: lte */
                "viewedAt[lte]"?: string;
                /** @description shipping: eq */
                shipping?: string;
                /** @description shipping: ne */
                "shipping[ne]"?: string;
                /** @description shipping: in, comma-separated */
                "shipping[in]"?: string;
                /** @description shipping: nin, comma-separated */
                "shipping[nin]"?: string;
                /** @description shipping: isNull */
                "shipping[isNull]"?: string;
                /** @description shipping: gt */
                "shipping[gt]"?: string;
                /** @description shipping: gte */
                "shipping[gte]"?: string;
                /** @description shipping: lt */
                "shipping[lt]"?: string;
                /** @description shipping: lte */
                "shipping[lte]"?: string;
                /** @description poNumber: eq */
                poNumber?: string;
                /** @description poNumber: ne */
                "poNumber[ne]"?: string;
                /** @description poNumber: in, comma-separated */
                "poNumber[in]"?: string;
                /** @description poNumber: nin, comma-separated */
                "poNumber[nin]"?: string;
                /** @description poNumber: isNull */
                "poNumber[isNull]"?: string;
                /** @description poNumber: contains */
                "poNumber[contains]"?: string;
                /** @description poNumber: startsWith */
                "poNumber[startsWith]"?: string;
                /** @description remindersEnabled: eq */
                remindersEnabled?: string;
                /** @description remindersEnabled: ne */
                "remindersEnabled[ne]"?: string;
                /** @description remindersEnabled: isNull */
                "remindersEnabled[isNull]"?: string;
                /** @description reminderDaysBefore: eq */
                reminderDaysBefore?: string;
                /** @description reminderDaysBefore: ne */
                "reminderDaysBefore[ne]"?: string;
                /** @description reminderDaysBefore: in, comma-separated */
                "reminderDaysBefore[in]"?: string;
                /** @description reminderDaysBefore: nin, comma-separated */
                "reminderDaysBefore[nin]"?: string;
                /** @description reminderDaysBefore: isNull */
                "reminderDaysBefore[isNull]"?: string;
                /** @description reminderDaysBefore: gt */
                "reminderDaysBefore[gt]"?: string;
                /** @description reminderDaysBefore: gte */
                "reminderDaysBefore[gte]"?: string;
                /** @description reminderDaysBefore: lt */
                "reminderDaysBefore[lt]"?: string;
                /** @description reminderDaysBefore: lte */
                "reminderDaysBefore[lte]"?: string;
                /** @description reminderDaysAfter: eq */
                reminderDaysAfter?: string;
                /** @description reminderDaysAfter: ne */
                "reminderDaysAfter[ne]"?: string;
                /** @description reminderDaysAfter: in, comma-separated */
                "reminderDaysAfter[in]"?: string;
                /** @description reminderDaysAfter: nin, comma-separated */
                "reminderDaysAfter[nin]"?: string;
                /** @description reminderDaysAfter: isNull */
                "reminderDaysAfter[isNull]"?: string;
                /** @description reminderDaysAfter: gt */
                "reminderDaysAfter[gt]"?: string;
                /** @description reminderDaysAfter: gte */
                "reminderDaysAfter[gte]"?: string;
                /** @description reminderDaysAfter: lt */
                "reminderDaysAfter[lt]"?: string;
                /** @description reminderDaysAfter: lte */
                "reminderDaysAfter[lte]"?: string;
                /** @description reminderFrequency: eq */
                reminderFrequency?: string;
                /** @description reminderFrequency: ne */
                "reminderFrequency[ne]"?: string;
                /** @description reminderFrequency: in, comma-separated */
                "reminderFrequency[in]"?: string;
                /** @description reminderFrequency: nin, comma-separated */
                "reminderFrequency[nin]"?: string;
                /** @description reminderFrequency: isNull */
                "reminderFrequency[isNull]"?: string;
                /** @description status: eq */
                status?: string;
                /** @description status: ne */
                "status[ne]"?: string;
                /** @description status: in, comma-separated */
                "status[in]"?: string;
                /** @description status: nin, comma-separated */
                "status[nin]"?: string;
                /** @description status: isNull */
                "status[isNull]"?: string;
                /** @description paymentTerms: eq */
                paymentTerms?: string;
                /** @description paymentTerms: ne */
                "paymentTerms[ne]"?: string;
                /** @description paymentTerms: in, comma-separated */
                "paymentTerms[in]"?: string;
                /** @description paymentTerms: nin, comma-separated */
                "paymentTerms[nin]"?: string;
                /** @description paymentTerms: isNull */
                "paymentTerms[isNull]"?: string;
                /** @description dueDate: eq */
                dueDate?: string;
                /** @description dueDate: ne */
                "dueDate[ne]"?: string;
                /** @description dueDate: in, comma-separated */
                "dueDate[in]"?: string;
                /** @description dueDate: nin, comma-separated */
                "dueDate[nin]"?: string;
                /** @description dueDate: isNull */
                "dueDate[isNull]"?: string;
                /** @description dueDate: gt */
                "dueDate[gt]"?: string;
                /** @description dueDate: gte */
                "dueDate[gte]"?: string;
                /** @description dueDate: lt */
                "dueDate[lt]"?: string;
                /** @description dueDate: lte */
                "dueDate[lte]"?: string;
                /** @description amountPaid: eq */
                amountPaid?: string;
                /** @description amountPaid: ne */
                "amountPaid[ne]"?: string;
                /** @description amountPaid: in, comma-separated */
                "amountPaid[in]"?: string;
                /** @description amountPaid: nin, comma-separated */
                "amountPaid[nin]"?: string;
                /** @description amountPaid: isNull */
                "amountPaid[isNull]"?: string;
                /** @description amountPaid: gt */
                "amountPaid[gt]"?: string;
                /** @description amountPaid: gte */
                "amountPaid[gte]"?: string;
                /** @description amountPaid: lt */
                "amountPaid[lt]"?: string;
                /** @description amountPaid: lte */
                "amountPaid[lte]"?: string;
                /** @description amountDue: eq */
                amountDue?: string;
                /** @description amountDue: ne */
                "amountDue[ne]"?: string;
                /** @description amountDue: in, comma-separated */
                "amountDue[in]"?: string;
                /** @description amountDue: nin, comma-separated */
                "amountDue[nin]"?: string;
                /** @description amountDue: isNull */
                "amountDue[isNull]"?: string;
                /** @description amountDue: gt */
                "amountDue[gt]"?: string;
                /** @description amountDue: gte */
                "amountDue[gte]"?: string;
                /** @description amountDue: lt */
                "amountDue[lt]"?: string;
                /** @description amountDue: lte */
                "amountDue[lte]"?: string;
                /** @description estimateId: eq */
                estimateId?: string;
                /** @description estimateId: ne */
                "estimateId[ne]"?: string;
                /** @description estimateId: in, comma-separated */
                "estimateId[in]"?: string;
                /** @description estimateId: nin, comma-separated */
                "estimateId[nin]"?: string;
                /** @description estimateId: isNull */
                "estimateId[isNull]"?: string;
                /** @description recurringInvoiceId: eq */
                recurringInvoiceId?: string;
                /** @description recurringInvoiceId: ne */
                "recurringInvoiceId[ne]"?: string;
                /** @description recurringInvoiceId: in, comma-separated */
                "recurringInvoiceId[in]"?: string;
                /** @description recurringInvoiceId: nin, comma-separated */
                "recurringInvoiceId[nin]"?: string;
                /** @description recurringInvoiceId: isNull */
                "recurringInvoiceId[isNull]"?: string;
                /** @description recurringOn: eq */
                recurringOn?: string;
                /** @description recurringOn: ne */
                "recurringOn[ne]"?: string;
                /** @description recurringOn: in, comma-separated */
                "recurringOn[in]"?: string;
                /** @description recurringOn: nin, comma-separated */
                "recurringOn[nin]"?: string;
                /** @description recurringOn: isNull */
                "recurringOn[isNull]"?: string;
                /** @description recurringOn: gt */
                "recurringOn[gt]"?: string;
                /** @description recurringOn: gte */
                "recurringOn[gte]"?: string;
                /** @description recurringOn: lt */
                "recurringOn[lt]"?: string;
                /** @description recurringOn: lte */
                "recurringOn[lte]"?: string;
                /** @description lastReminderOn: eq */
                lastReminderOn?: string;
                /** @description lastReminderOn: ne */
                "lastReminderOn[ne]"?: string;
                /** @description lastReminderOn: in, comma-separated */
                "lastReminderOn[in]"?: string;
                /** @description lastReminderOn: nin, comma-separated */
                "lastReminderOn[nin]"?: string;
                /** @description lastReminderOn: isNull */
                "lastReminderOn[isNull]"?: string;
                /** @description lastReminderOn: gt */
                "lastReminderOn[gt]"?: string;
                /** @description lastReminderOn: gte */
                "lastReminderOn[gte]"?: string;
                /** @description lastReminderOn: lt */
                "lastReminderOn[lt]"?: string;
                /** @description lastReminderOn: lte */
                "lastReminderOn[lte]"?: string;
                /** @description reminderCount: eq */
                reminderCount?: string;
                /** @description reminderCount: ne */
                "reminderCount[ne]"?: string;
                /** @description reminderCount: in, comma-separated */
                "reminderCount[in]"?: string;
                /** @description reminderCount: nin, comma-separated */
                "reminderCount[nin]"?: string;
                /** @description reminderCount: isNull */
                "reminderCount[isNull]"?: string;
                /** @description reminderCount: gt */
                "reminderCount[gt]"?: string;
                /** @description reminderCount: gte */
                "reminderCount[gte]"?: string;
                /** @description reminderCount: lt */
                "reminderCount[lt]"?: string;
                /** @description reminderCount: lte */
                "reminderCount[lte]"?: string;
                /** @description paidAt: eq */
                paidAt?: string;
                /** @description paidAt: ne */
                "paidAt[ne]"?: string;
                /** @description paidAt: in, comma-separated */
                "paidAt[in]"?: string;
                /** @description paidAt: nin, comma-separated */
                "paidAt[nin]"?: string;
                /** @description paidAt: isNull */
                "paidAt[isNull]"?: string;
                /** @description paidAt: gt */
                "paidAt[gt]"?: string;
                /** @description paidAt: gte */
                "paidAt[gte]"?: string;
                /** @description paidAt: lt */
                "paidAt[lt]"?: string;
                /** @description paidAt: lte */
                "paidAt[lte]"?: string;
                /** @description cancelledAt: eq */
                cancelledAt?: string;
                /** @description cancelledAt: ne */
                "cancelledAt[ne]"?: string;
                /** @description cancelledAt: in, comma-separated */
                "cancelledAt[in]"?: string;
                /** @description cancelledAt: nin, comma-separated */
                "cancelledAt[nin]"?: string;
                /** @description cancelledAt: isNull */
                "cancelledAt[isNull]"?: string;
                /** @description cancelledAt: gt */
                "cancelledAt[gt]"?: string;
                /** @description cancelledAt: gte */
                "cancelledAt[gte]"?: string;
                /** @description cancelledAt: lt */
                "cancelledAt[lt]"?: string;
                /** @description cancelledAt: lte */
                "cancelledAt[lte]"?: string;
                /** @description assigneeIds: eq */
                assigneeIds?: string;
                /** @description assigneeIds: in, comma-separated */
                "assigneeIds[in]"?: string;
                /** @description assigneeIds: nin, comma-separated */
                "assigneeIds[nin]"?: string;
                /** @description assigneeIds: all, comma-separated */
                "assigneeIds[all]"?: string;
                /** @description assigneeIds: isNull */
                "assigneeIds[isNull]"?: string;
                /** @description teamIds: eq */
                teamIds?: string;
                /** @description teamIds: in, comma-separated */
                "teamIds[in]"?: string;
                /** @description teamIds: nin, comma-separated */
                "teamIds[nin]"?: string;
                /** @description teamIds: all, comma-separated */
                "teamIds[all]"?: string;
                /** @description teamIds: isNull */
                "teamIds[isNull]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upsertInvoice: {
        parameters: {
            query: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description The unique field that tells records apart: externalId, or a unique customFields.<key>. */
                matchBy: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batchInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvoice: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceInvoiceBody"];
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvoicePortalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInvoicePortalLink: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvoicePortalLinks: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markPaidInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    duplicateInvoice: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkSendInvoices: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Keep what can be done, and say what could not. Default: all or nothing. */
                partial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvoicePayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayment: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description `page.nextCursor` of the page before. */
                cursor?: string;
                /** @description Records to skip; not with cursor. */
                offset?: number;
                /** @description Comma-separated; `-` for descending. Sortable: id, createdAt, updatedAt, amount, paidOn. Default -createdAt. */
                sort?: string;
                /** @description Text in reference. */
                search?: string;
                /** @description Comma-separated relations: invoice. */
                include?: string;
                /** @description Count all matches into `page.total`. */
                total?: boolean;
                /** @description Deleted records; needs the delete permission. */
                deleted?: "only" | "with";
                /** @description id: eq */
                id?: string;
                /** @description id: ne */
                "id[ne]"?: string;
                /** @description id: in, comma-separated */
                "id[in]"?: string;
                /** @description id: nin, comma-separated */
                "id[nin]"?: string;
                /** @description id: isNull */
                "id[isNull]"?: string;
                /** @description createdAt: eq */
                createdAt?: string;
                /** @description createdAt: ne */
                "createdAt[ne]"?: string;
                /** @description createdAt: in, comma-separated */
                "createdAt[in]"?: string;
                /** @description createdAt: nin, comma-separated */
                "createdAt[nin]"?: string;
                /** @description createdAt: isNull */
                "createdAt[isNull]"?: string;
                /** @description createdAt: gt */
                "createdAt[gt]"?: string;
                /** @description createdAt: gte */
                "createdAt[gte]"?: string;
                /** @description createdAt: lt */
                "createdAt[lt]"?: string;
                /** @description createdAt: lte */
                "createdAt[lte]"?: string;
                /** @description updatedAt: eq */
                updatedAt?: string;
                /** @description updatedAt: ne */
                "updatedAt[ne]"?: string;
                /** @description updatedAt: in, comma-separated */
                "updatedAt[in]"?: string;
                /** @description updatedAt: nin, comma-separated */
                "updatedAt[nin]"?: string;
                /** @description updatedAt: isNull */
                "updatedAt[isNull]"?: string;
                /** @description updatedAt: gt */
                "updatedAt[gt]"?: string;
                /** @description updatedAt: gte */
                "updatedAt[gte]"?: string;
                /** @description updatedAt: lt */
                "updatedAt[lt]"?: string;
                /** @description updatedAt: lte */
                "updatedAt[lte]"?: string;
                /** @description createdBy: eq */
                createdBy?: string;
                /** @description createdBy: ne */
                "createdBy[ne]"?: string;
                /** @description createdBy: in, comma-separated */
                "createdBy[in]"?: string;
                /** @description createdBy: nin, comma-separated */
                "createdBy[nin]"?: string;
                /** @description createdBy: isNull */
                "createdBy[isNull]"?: string;
                /** @description updatedBy: eq */
                updatedBy?: string;
                /** @description updatedBy: ne */
                "updatedBy[ne]"?: string;
                /** @description updatedBy: in, comma-separated */
                "updatedBy[in]"?: string;
                /** @description updatedBy: nin, comma-separated */
                "updatedBy[nin]"?: string;
                /** @description updatedBy: isNull */
                "updatedBy[isNull]"?: string;
                /** @description externalId: eq */
                externalId?: string;
                /** @description externalId: ne */
                "externalId[ne]"?: string;
                /** @description externalId: in, comma-separated */
                "externalId[in]"?: string;
                /** @description externalId: nin, comma-separated */
                "externalId[nin]"?: string;
                /** @description externalId: isNull */
                "externalId[isNull]"?: string;
                /** @description externalId: contains */
                "externalId[contains]"?: string;
                /** @description externalId: startsWith */
                "externalId[startsWith]"?: string;
                /** @description version: eq */
                version?: string;
                /** @description version: ne */
                "version[ne]"?: string;
                /** @description version: in, comma-separated */
                "version[in]"?: string;
                /** @description version: nin, comma-separated */
                "version[nin]"?: string;
                /** @description version: isNull */
                "version[isNull]"?: string;
                /** @description version: gt */
                "version[gt]"?: string;
                /** @description version: gte */
                "version[gte]"?: string;
                /** @description version: lt */
                "version[lt]"?: string;
                /** @description version: lte */
                "version[lte]"?: string;
                /** @description invoiceId: eq */
                invoiceId?: string;
                /** @description invoiceId: ne */
                "invoiceId[ne]"?: string;
                /** @description invoiceId: in, comma-separated */
                "invoiceId[in]"?: string;
                /** @description invoiceId: nin, comma-separated */
                "invoiceId[nin]"?: string;
                /** @description invoiceId: isNull */
                "invoiceId[isNull]"?: string;
                /** @description amount: eq */
                amount?: string;
                /** @description amount: ne */
                "amount[ne]"?: string;
                /** @description amount: in, comma-separated */
                "amount[in]"?: string;
                /** @description amount: nin, comma-separated */
                "amount[nin]"?: string;
                /** @description amount: isNull */
                "amount[isNull]"?: string;
                /** @description amount: gt */
                "amount[gt]"?: string;
                /** @description amount: gte */
                "amount[gte]"?: string;
                /** @description amount: lt */
                "amount[lt]"?: string;
                /** @description amount: lte */
                "amount[lte]"?: string;
                /** @description currency: eq */
                currency?: string;
                /** @description currency: ne */
                "currency[ne]"?: string;
                /** @description currency: in, comma-separated */
                "currency[in]"?: string;
                /** @description currency: nin, comma-separated */
                "currency[nin]"?: string;
                /** @description currency: isNull */
                "currency[isNull]"?: string;
                /** @description currency: contains */
                "currency[contains]"?: string;
                /** @description currency: startsWith */
                "currency[startsWith]"?: string;
                /** @description paidOn: eq */
                paidOn?: string;
                /** @description paidOn: ne */
                "paidOn[ne]"?: string;
                /** @description paidOn: in, comma-separated */
                "paidOn[in]"?: string;
                /** @description paidOn: nin, comma-separated */
                "paidOn[nin]"?: string;
                /** @description paidOn: isNull */
                "paidOn[isNull]"?: string;
                /** @description paidOn: gt */
                "paidOn[gt]"?: string;
                /** @description paidOn: gte */
                "paidOn[gte]"?: string;
                /** @description paidOn: lt */
                "paidOn[lt]"?: string;
                /** @description paidOn: lte */
                "paidOn[lte]"?: string;
                /** @description method: eq */
                method?: string;
                /** @description method: ne */
                "method[ne]"?: string;
                /** @description method: in, comma-separated */
                "method[in]"?: string;
                /** @description method: nin, comma-separated */
                "method[nin]"?: string;
                /** @description method: isNull */
                "method[isNull]"?: string;
                /** @description reference: eq */
                reference?: string;
                /** @description reference: ne */
                "reference[ne]"?: string;
                /** @description reference: in, comma-separated */
                "reference[in]"?: string;
                /** @description reference: nin, comma-separated */
                "reference[nin]"?: string;
                /** @description reference: isNull */
                "reference[isNull]"?: string;
                /** @description reference: contains */
                "reference[contains]"?: string;
                /** @description reference: startsWith */
                "reference[startsWith]"?: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPayment: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /** @description Comma-separated relations. */
                include?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replacePayment: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePayment: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
                /** @description Remove the record for good, deleted or not. Admins only. */
                purge?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePayment: {
        parameters: {
            query?: {
                /** @description Run everything, answer what would be, keep nothing. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                id: string;
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
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
