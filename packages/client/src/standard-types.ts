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
        /** Restore a deleted Team record */
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
        /** Restore a deleted CustomField record */
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
        /** Restore a deleted FormKey record */
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
        /** Create a Account record, or update the one with the same unique value */
        put: operations["upsertAccount"];
        /** Create a Account record */
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
        /** Get a Account record */
        get: operations["getAccount"];
        /** Replace a Account record: absent optional fields become null */
        put: operations["replaceAccount"];
        post?: never;
        /** Delete a Account record; it can be restored, unless it is purged */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /** Change part of a Account record */
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
        /** Restore a deleted Account record */
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
        /** Restore a deleted Contact record */
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
        /** Restore a deleted Lead record */
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
        /** Restore a deleted LeadPipeline record */
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
        /** Restore a deleted LeadStage record */
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
            /** @description Of the mailed link. */
            token?: string;
            /** Format: email */
            email?: string;
            /** @description Of the mail; needs the address with it. */
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
            timezone?: "UTC" | "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/La_Rioja" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Fort_Nelson" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Monticello" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Ojinaga" | "America/Panama" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "Antarctica/Casey" | "Antarctica/Davis" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/Mawson" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/Rothera" | "Antarctica/Syowa" | "Antarctica/Troll" | "Antarctica/Vostok" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Colombo" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Hebron" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ulaanbaatar" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/Perth" | "Australia/Sydney" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Ulyanovsk" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zurich" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis";
            /** @enum {string} */
            defaultCurrency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL";
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
            defaultCurrency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL";
            /** @enum {string|null} */
            defaultCountry: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            /** @enum {string} */
            timezone: "UTC" | "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/La_Rioja" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Fort_Nelson" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Monticello" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Ojinaga" | "America/Panama" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "Antarctica/Casey" | "Antarctica/Davis" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/Mawson" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/Rothera" | "Antarctica/Syowa" | "Antarctica/Troll" | "Antarctica/Vostok" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Colombo" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Hebron" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ulaanbaatar" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/Perth" | "Australia/Sydney" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Ulyanovsk" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zurich" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis";
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
            defaultCurrency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL";
            /** @enum {string|null} */
            defaultCountry?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            /** @enum {string} */
            timezone?: "UTC" | "Africa/Abidjan" | "Africa/Accra" | "Africa/Addis_Ababa" | "Africa/Algiers" | "Africa/Asmera" | "Africa/Bamako" | "Africa/Bangui" | "Africa/Banjul" | "Africa/Bissau" | "Africa/Blantyre" | "Africa/Brazzaville" | "Africa/Bujumbura" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Ceuta" | "Africa/Conakry" | "Africa/Dakar" | "Africa/Dar_es_Salaam" | "Africa/Djibouti" | "Africa/Douala" | "Africa/El_Aaiun" | "Africa/Freetown" | "Africa/Gaborone" | "Africa/Harare" | "Africa/Johannesburg" | "Africa/Juba" | "Africa/Kampala" | "Africa/Khartoum" | "Africa/Kigali" | "Africa/Kinshasa" | "Africa/Lagos" | "Africa/Libreville" | "Africa/Lome" | "Africa/Luanda" | "Africa/Lubumbashi" | "Africa/Lusaka" | "Africa/Malabo" | "Africa/Maputo" | "Africa/Maseru" | "Africa/Mbabane" | "Africa/Mogadishu" | "Africa/Monrovia" | "Africa/Nairobi" | "Africa/Ndjamena" | "Africa/Niamey" | "Africa/Nouakchott" | "Africa/Ouagadougou" | "Africa/Porto-Novo" | "Africa/Sao_Tome" | "Africa/Tripoli" | "Africa/Tunis" | "Africa/Windhoek" | "America/Adak" | "America/Anchorage" | "America/Anguilla" | "America/Antigua" | "America/Araguaina" | "America/Argentina/La_Rioja" | "America/Argentina/Rio_Gallegos" | "America/Argentina/Salta" | "America/Argentina/San_Juan" | "America/Argentina/San_Luis" | "America/Argentina/Tucuman" | "America/Argentina/Ushuaia" | "America/Aruba" | "America/Asuncion" | "America/Bahia" | "America/Bahia_Banderas" | "America/Barbados" | "America/Belem" | "America/Belize" | "America/Blanc-Sablon" | "America/Boa_Vista" | "America/Bogota" | "America/Boise" | "America/Buenos_Aires" | "America/Cambridge_Bay" | "America/Campo_Grande" | "America/Cancun" | "America/Caracas" | "America/Catamarca" | "America/Cayenne" | "America/Cayman" | "America/Chicago" | "America/Chihuahua" | "America/Ciudad_Juarez" | "America/Coral_Harbour" | "America/Cordoba" | "America/Costa_Rica" | "America/Coyhaique" | "America/Creston" | "America/Cuiaba" | "America/Curacao" | "America/Danmarkshavn" | "America/Dawson" | "America/Dawson_Creek" | "America/Denver" | "America/Detroit" | "America/Dominica" | "America/Edmonton" | "America/Eirunepe" | "America/El_Salvador" | "America/Fort_Nelson" | "America/Fortaleza" | "America/Glace_Bay" | "America/Godthab" | "America/Goose_Bay" | "America/Grand_Turk" | "America/Grenada" | "America/Guadeloupe" | "America/Guatemala" | "America/Guayaquil" | "America/Guyana" | "America/Halifax" | "America/Havana" | "America/Hermosillo" | "America/Indiana/Knox" | "America/Indiana/Marengo" | "America/Indiana/Petersburg" | "America/Indiana/Tell_City" | "America/Indiana/Vevay" | "America/Indiana/Vincennes" | "America/Indiana/Winamac" | "America/Indianapolis" | "America/Inuvik" | "America/Iqaluit" | "America/Jamaica" | "America/Jujuy" | "America/Juneau" | "America/Kentucky/Monticello" | "America/Kralendijk" | "America/La_Paz" | "America/Lima" | "America/Los_Angeles" | "America/Louisville" | "America/Lower_Princes" | "America/Maceio" | "America/Managua" | "America/Manaus" | "America/Marigot" | "America/Martinique" | "America/Matamoros" | "America/Mazatlan" | "America/Mendoza" | "America/Menominee" | "America/Merida" | "America/Metlakatla" | "America/Mexico_City" | "America/Miquelon" | "America/Moncton" | "America/Monterrey" | "America/Montevideo" | "America/Montserrat" | "America/Nassau" | "America/New_York" | "America/Nome" | "America/Noronha" | "America/North_Dakota/Beulah" | "America/North_Dakota/Center" | "America/North_Dakota/New_Salem" | "America/Ojinaga" | "America/Panama" | "America/Paramaribo" | "America/Phoenix" | "America/Port-au-Prince" | "America/Port_of_Spain" | "America/Porto_Velho" | "America/Puerto_Rico" | "America/Punta_Arenas" | "America/Rankin_Inlet" | "America/Recife" | "America/Regina" | "America/Resolute" | "America/Rio_Branco" | "America/Santarem" | "America/Santiago" | "America/Santo_Domingo" | "America/Sao_Paulo" | "America/Scoresbysund" | "America/Sitka" | "America/St_Barthelemy" | "America/St_Johns" | "America/St_Kitts" | "America/St_Lucia" | "America/St_Thomas" | "America/St_Vincent" | "America/Swift_Current" | "America/Tegucigalpa" | "America/Thule" | "America/Tijuana" | "America/Toronto" | "America/Tortola" | "America/Vancouver" | "America/Whitehorse" | "America/Winnipeg" | "America/Yakutat" | "Antarctica/Casey" | "Antarctica/Davis" | "Antarctica/DumontDUrville" | "Antarctica/Macquarie" | "Antarctica/Mawson" | "Antarctica/McMurdo" | "Antarctica/Palmer" | "Antarctica/Rothera" | "Antarctica/Syowa" | "Antarctica/Troll" | "Antarctica/Vostok" | "Arctic/Longyearbyen" | "Asia/Aden" | "Asia/Almaty" | "Asia/Amman" | "Asia/Anadyr" | "Asia/Aqtau" | "Asia/Aqtobe" | "Asia/Ashgabat" | "Asia/Atyrau" | "Asia/Baghdad" | "Asia/Bahrain" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Barnaul" | "Asia/Beirut" | "Asia/Bishkek" | "Asia/Brunei" | "Asia/Calcutta" | "Asia/Chita" | "Asia/Colombo" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dili" | "Asia/Dubai" | "Asia/Dushanbe" | "Asia/Famagusta" | "Asia/Gaza" | "Asia/Hebron" | "Asia/Hong_Kong" | "Asia/Hovd" | "Asia/Irkutsk" | "Asia/Jakarta" | "Asia/Jayapura" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Kamchatka" | "Asia/Karachi" | "Asia/Katmandu" | "Asia/Khandyga" | "Asia/Krasnoyarsk" | "Asia/Kuala_Lumpur" | "Asia/Kuching" | "Asia/Kuwait" | "Asia/Macau" | "Asia/Magadan" | "Asia/Makassar" | "Asia/Manila" | "Asia/Muscat" | "Asia/Nicosia" | "Asia/Novokuznetsk" | "Asia/Novosibirsk" | "Asia/Omsk" | "Asia/Oral" | "Asia/Phnom_Penh" | "Asia/Pontianak" | "Asia/Pyongyang" | "Asia/Qatar" | "Asia/Qostanay" | "Asia/Qyzylorda" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Saigon" | "Asia/Sakhalin" | "Asia/Samarkand" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Srednekolymsk" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Thimphu" | "Asia/Tokyo" | "Asia/Tomsk" | "Asia/Ulaanbaatar" | "Asia/Urumqi" | "Asia/Ust-Nera" | "Asia/Vientiane" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Bermuda" | "Atlantic/Canary" | "Atlantic/Cape_Verde" | "Atlantic/Faeroe" | "Atlantic/Madeira" | "Atlantic/Reykjavik" | "Atlantic/South_Georgia" | "Atlantic/St_Helena" | "Atlantic/Stanley" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Broken_Hill" | "Australia/Darwin" | "Australia/Eucla" | "Australia/Hobart" | "Australia/Lindeman" | "Australia/Lord_Howe" | "Australia/Melbourne" | "Australia/Perth" | "Australia/Sydney" | "Europe/Amsterdam" | "Europe/Andorra" | "Europe/Astrakhan" | "Europe/Athens" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Bratislava" | "Europe/Brussels" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Busingen" | "Europe/Chisinau" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Gibraltar" | "Europe/Guernsey" | "Europe/Helsinki" | "Europe/Isle_of_Man" | "Europe/Istanbul" | "Europe/Jersey" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/Kirov" | "Europe/Lisbon" | "Europe/Ljubljana" | "Europe/London" | "Europe/Luxembourg" | "Europe/Madrid" | "Europe/Malta" | "Europe/Mariehamn" | "Europe/Minsk" | "Europe/Monaco" | "Europe/Moscow" | "Europe/Oslo" | "Europe/Paris" | "Europe/Podgorica" | "Europe/Prague" | "Europe/Riga" | "Europe/Rome" | "Europe/Samara" | "Europe/San_Marino" | "Europe/Sarajevo" | "Europe/Saratov" | "Europe/Simferopol" | "Europe/Skopje" | "Europe/Sofia" | "Europe/Stockholm" | "Europe/Tallinn" | "Europe/Tirane" | "Europe/Ulyanovsk" | "Europe/Vaduz" | "Europe/Vatican" | "Europe/Vienna" | "Europe/Vilnius" | "Europe/Volgograd" | "Europe/Warsaw" | "Europe/Zagreb" | "Europe/Zurich" | "Indian/Antananarivo" | "Indian/Chagos" | "Indian/Christmas" | "Indian/Cocos" | "Indian/Comoro" | "Indian/Kerguelen" | "Indian/Mahe" | "Indian/Maldives" | "Indian/Mauritius" | "Indian/Mayotte" | "Indian/Reunion" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Bougainville" | "Pacific/Chatham" | "Pacific/Easter" | "Pacific/Efate" | "Pacific/Enderbury" | "Pacific/Fakaofo" | "Pacific/Fiji" | "Pacific/Funafuti" | "Pacific/Galapagos" | "Pacific/Gambier" | "Pacific/Guadalcanal" | "Pacific/Guam" | "Pacific/Honolulu" | "Pacific/Kiritimati" | "Pacific/Kosrae" | "Pacific/Kwajalein" | "Pacific/Majuro" | "Pacific/Marquesas" | "Pacific/Midway" | "Pacific/Nauru" | "Pacific/Niue" | "Pacific/Norfolk" | "Pacific/Noumea" | "Pacific/Pago_Pago" | "Pacific/Palau" | "Pacific/Pitcairn" | "Pacific/Ponape" | "Pacific/Port_Moresby" | "Pacific/Rarotonga" | "Pacific/Saipan" | "Pacific/Tahiti" | "Pacific/Tarawa" | "Pacific/Tongatapu" | "Pacific/Truk" | "Pacific/Wake" | "Pacific/Wallis";
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
             * @description The currency of annualRevenue; null means the organization's default.
             * @enum {string|null}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
             * @description The currency of annualRevenue; null means the organization's default.
             * @enum {string|null}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
             * @description The currency of annualRevenue; null means the organization's default.
             * @enum {string|null}
             */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
             * @description The currency of annualRevenue; null means the organization's default.
             * @enum {string|null}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
             * @description The currency of annualRevenue; null means the organization's default.
             * @enum {string|null}
             */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
        AccountSummaryResponse: Record<string, unknown>;
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
            /** @enum {string|null} */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
            /** @enum {string|null} */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
            /** @enum {string|null} */
            currency: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
            /** @enum {string|null} */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
            /** @enum {string|null} */
            currency?: "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | "ZWL" | null;
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
        /** ReplaceLeadStageBody */
        ReplaceLeadStageBody: {
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
        /** SubmitLeadFormBody */
        SubmitLeadFormBody: {
            salutation?: string;
            firstName?: string;
            lastName?: string;
            /** Format: email */
            email?: string;
            phone?: string;
            jobTitle?: string;
            companyName?: string;
            /** Format: uri */
            website?: string;
            addressLine?: string;
            city?: string;
            state?: string;
            postcode?: string;
            /** @description ISO 3166-1 alpha-2. */
            country?: string;
            /** @description The message. */
            description?: string;
            /** @description Leave it empty and hide it from people: a form in which it is filled is dropped. */
            fax?: string;
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
}
