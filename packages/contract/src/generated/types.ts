// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this key stands for
         * @description The hall, department or region the key is bound to, its scopes, and the regions it covers. Elements ask this first.
         */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the halls of the network
         * @description The hall of the key and the halls below it, the hall itself first.
         */
        get: operations["listHalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls/{hallId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One hall
         * @description Address, hours, phones and the staffed line of a hall.
         */
        get: operations["getHall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halls/{hallId}/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the departments of a hall
         * @description Departments with matters in force, most matters first.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find or list matters
         * @description With `q`, the best first; without, in the order of the hall. Filters narrow; `facets` count what each
         *     further filter would leave. `confident: false` says that nothing really fits and the rows are suggestions:
         *     show them as such, with the staffed line of the hall.
         */
        get: operations["listMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The index for finding without the network
         * @description Everything the finder needs to answer while one types, packed; same filters as the list, so that a
         *     department takes only its own. Small (about 40 kB for 4,000 matters) and cacheable.
         */
        get: operations["getMatterIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service guide of a matter
         * @description Who, where, what to bring, how long, what it costs, whom to call; then everything else of the guide.
         *     A case keeps the version it began under: ask for it with `version`.
         */
        get: operations["getMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of a guide
         * @description Every version with its dates in force, the newest first.
         */
        get: operations["listMatterVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matters/{matterId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A form or sample as a file
         * @description Public: opens from a link, without a key. PDF made from the matter's own fields when it is first
         *     asked for, or the file that was imported.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a search did not help
         * @description The hall reads these to add the everyday names people use. No personal data is wanted; digits that could
         *     be an identity or phone number are masked before anything is kept. Kept for 180 days.
         */
        post: operations["createSearchFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find or list scenarios
         * @description Events such as "I want to open a restaurant". With `q`, the best first.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{scenarioId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One scenario
         * @description The matters it joins, the papers it takes, and common questions.
         */
        get: operations["getScenario"];
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
        /**
         * @description A text in each language the hall has it in. Show `en ?? zh`, marked `lang="zh"` when it falls back.
         * @example {
         *       "zh": "食品经营许可",
         *       "en": "Food business licence"
         *     }
         */
        LocalizedText: {
            /** @description Simplified Chinese */
            zh: string;
            /** @description English; null where nobody has translated it */
            en: string | null;
        };
        /** @description An administrative division by GB/T 2260. */
        Region: {
            /** @example 371402 */
            code: string;
            name: components["schemas"]["LocalizedText"];
        };
        /** @description Opening hours, local time of the hall; a day without a row is closed. */
        Hours: {
            /** @description ISO 8601 weekdays (1 is Monday) */
            days: number[];
            /**
             * @description summer is June to September unless the hall says otherwise
             * @enum {string}
             */
            season: "all" | "summer" | "winter";
            from: string;
            to: string;
        }[];
        Phone: {
            /** @example 12345 */
            number: string;
            label: components["schemas"]["LocalizedText"];
        };
        /** @description Where a record comes from, so that a page can say what is real and what is a sample. */
        Provenance: {
            /**
             * @description real: transcribed from a published source; mixed: part real, part drafted; drafted: written from general knowledge, unchecked; generated: computed from other records; imported: from the hall's own list.
             * @enum {string}
             */
            kind: "real" | "mixed" | "drafted" | "generated" | "imported";
            /** @description The source in words */
            source: string | null;
            note: components["schemas"]["LocalizedText"];
        };
        /** @description A physical service hall. */
        Hall: {
            /** @example dezhou */
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @description The hall whose network this one belongs to */
            parentHallId: string | null;
            region: components["schemas"]["Region"];
            /** @enum {string} */
            level: "national" | "provincial" | "city" | "county" | "township" | "village";
            /**
             * @description IANA time zone
             * @example Asia/Shanghai
             */
            timeZone: string;
            address: components["schemas"]["LocalizedText"];
            hours: components["schemas"]["Hours"];
            phones: components["schemas"]["Phone"][];
            /** @description A person answers here; shown wherever a page cannot help */
            staffedLine: components["schemas"]["Phone"];
            /** @description Departments present in the hall */
            departments: number;
            /** @description Matters in force in the hall */
            matters: number;
            provenance: components["schemas"]["Provenance"];
        };
        DepartmentRef: {
            /** @example market-regulation */
            id: string;
            name: components["schemas"]["LocalizedText"];
        };
        /** @description What the key of this call stands for and may do. */
        Site: {
            hall: components["schemas"]["Hall"];
            /** @description The key sees this department only */
            department: components["schemas"]["DepartmentRef"] | null;
            /** @description The key sees this region only */
            region: components["schemas"]["Region"] | null;
            /** @enum {string} */
            mode: "test" | "live";
            /**
             * @example [
             *       "catalogue:read",
             *       "feedback:write"
             *     ]
             */
            scopes: string[];
            locales: ("zh-CN" | "en")[];
            /**
             * @description Where the guide of a matter stands for anybody, in any browser; `{matterId}` is replaced. Relative to the server.
             * @example /examples/portal/?matter={matterId}
             */
            guideUrl: string;
            /** @description Regions with matters under this key */
            regions: components["schemas"]["Region"][];
            /** @description Changes whenever the catalogue changes */
            revision: string;
        };
        /**
         * @description RFC 9457 problem details.
         * @example {
         *       "type": "/docs/problems#request-invalid",
         *       "title": "The request is not valid",
         *       "status": 400,
         *       "code": "request.invalid",
         *       "detail": "Correct the fields named in errors and send the request again.",
         *       "requestId": "0193a5c2-5b1e-7c40-9d1f-2f1f0f3d9a10",
         *       "errors": [
         *         {
         *           "in": "query",
         *           "pointer": "/limit",
         *           "code": "number.maximum",
         *           "detail": "must be at most 100"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @example /docs/problems#request-invalid
             */
            type: string;
            /** @description What went wrong, in the language of the caller */
            title: string;
            status: number;
            /**
             * @description Stable machine code; never translated
             * @example request.invalid
             */
            code: string;
            /** @description What to do about it, in the language of the caller */
            detail: string;
            /** @description Quote it when you ask for help */
            requestId: string;
            errors: {
                /** @enum {string} */
                in: "query" | "path" | "header" | "body";
                /**
                 * @description JSON Pointer (RFC 6901) within that part
                 * @example /limit
                 */
                pointer: string;
                /** @example number.maximum */
                code: string;
                detail: string;
            }[];
        };
        HallList: {
            data: components["schemas"]["Hall"][];
            nextCursor: string | null;
        };
        Id: string;
        /** @description A department with matters in a hall. */
        Department: {
            /** @example market-regulation */
            id: string;
            hallId: string;
            name: components["schemas"]["LocalizedText"];
            phone: components["schemas"]["Phone"] | null;
            /** @description Matters in force */
            matters: number;
        };
        DepartmentList: {
            data: components["schemas"]["Department"][];
            nextCursor: string | null;
        };
        /**
         * @description Who may apply, the national codes 1 to 6 and 9 in words.
         * @enum {string}
         */
        Audience: "natural" | "enterprise" | "institution" | "socialOrganisation" | "unincorporatedEnterprise" | "organ" | "other";
        /**
         * @description Kind of power, the national codes 01, 05, 07, 08, 09, 10, 20 in words (GB/T 39554.2-2020).
         * @enum {string}
         */
        MatterType: "licence" | "payment" | "confirmation" | "reward" | "adjudication" | "otherPower" | "publicService";
        /** @description A topic of the national tables, `natural-…` or `legal-…` before the code. */
        Topic: {
            /** @example legal-010 */
            id: string;
            name: components["schemas"]["LocalizedText"];
        };
        /**
         * @description What a handling item does with the matter.
         * @enum {string}
         */
        HandlingKind: "new" | "change" | "renew" | "cancel" | "reissue" | "file" | "pay" | "query" | "annualReview" | "other";
        /** @description The finest unit one applies for (new, change, renew, cancel of one matter). In a result, `matterId` says which record holds its guide. */
        HandlingItem: {
            id: string;
            matterId: string;
            name: components["schemas"]["LocalizedText"];
            kind: components["schemas"]["HandlingKind"];
            /** @description Opaque; 33 characters nationally */
            code: string | null;
        };
        /** @description A limit as law or promise states it. Days are working days unless the unit says otherwise (Administrative Licensing Law art. 82). Null where the hall has not published one. */
        TimeLimit: {
            /** @description 0 with unit workingDays means decided on the spot */
            value: number;
            /** @enum {string} */
            unit: "workingDays" | "calendarDays" | "hours";
            note: components["schemas"]["LocalizedText"] | null;
        } | null;
        /** @description A matter as a row of a result. */
        MatterSummary: {
            id: string;
            hallId: string;
            name: components["schemas"]["LocalizedText"];
            /** @description What people call it, in Chinese */
            everydayNames: string[];
            type: components["schemas"]["MatterType"];
            department: components["schemas"]["DepartmentRef"];
            region: components["schemas"]["Region"];
            audiences: components["schemas"]["Audience"][];
            topics: components["schemas"]["Topic"][];
            /** @description New, change, renew, cancel of the matter: one result */
            handlingItems: components["schemas"]["HandlingItem"][];
            /** @description The same matter elsewhere in the network (one result for all regions). */
            alsoIn: {
                matterId: string;
                region: components["schemas"]["Region"];
            }[];
            baseCode: string | null;
            /** @description Decided on the spot */
            immediate: boolean | null;
            promisedLimit: components["schemas"]["TimeLimit"];
            /** @description Visits to the hall; 0 means wholly online */
            visits: number | null;
            charged: boolean | null;
            online: boolean | null;
            mail: boolean | null;
            /** @description Somebody else may do it for the applicant */
            agent: boolean | null;
            /** @description Can be done in any district of the city or further */
            crossRegion: boolean | null;
            weekend: boolean | null;
            /** @enum {string} */
            state: "draft" | "inForce" | "suspended" | "cancelled";
            provenance: components["schemas"]["Provenance"];
            /** @description Why this row is here; null in a plain list. */
            match: null | {
                /** @enum {string} */
                field: "name" | "everydayName" | "pinyin" | "code" | "department" | "english";
                /** @description The text that matched */
                text: string;
                /** @description Matched parts of `text`, start and end in UTF-16 units */
                ranges: number[][];
            };
        };
        /** @description Counts beside a filter, taken with the other filters applied. */
        Facet: {
            /** @enum {string} */
            name: "department" | "audience" | "topic" | "region" | "type" | "online" | "mail" | "agent" | "crossRegion" | "weekend";
            values: {
                value: string;
                label: components["schemas"]["LocalizedText"];
                count: number;
            }[];
        };
        MatterList: {
            data: components["schemas"]["MatterSummary"][];
            nextCursor: string | null;
            /** @description false where nothing really fits and the rows are only suggestions */
            confident: boolean;
            total: number;
            facets: components["schemas"]["Facet"][];
        };
        /**
         * @description Titles, readings and attributes packed for finding without the network; opened by
         *     `openSearchPack` of @hallkit/domain. The layout belongs to `format` and may change with it.
         */
        SearchIndexPack: {
            format: number;
            revision: string;
            hallId: string;
            pack: Record<string, never>;
        };
        Place: {
            hallId: string | null;
            name: components["schemas"]["LocalizedText"];
            address: components["schemas"]["LocalizedText"] | null;
            counter: components["schemas"]["LocalizedText"] | null;
            hours: components["schemas"]["Hours"];
            phones: components["schemas"]["Phone"][];
        };
        LegalBasis: {
            law: components["schemas"]["LocalizedText"];
            article: string | null;
            documentNumber: string | null;
            issuer: string | null;
            /** Format: date */
            inForceFrom: string | null;
            text: string | null;
        };
        /** @description A blank form, a completed sample, a result sample, or the printable guide; a real file. */
        Attachment: {
            id: string;
            /** @enum {string} */
            kind: "blankForm" | "sampleForm" | "resultSample" | "guideSheet" | "other";
            name: components["schemas"]["LocalizedText"];
            /** @example application/pdf */
            mediaType: string;
            /** @description Relative to the server; opens without a key */
            url: string;
            /** @description Bytes; null until the file has been made */
            size: number | null;
        };
        /** @description A required material (GB/T 39554.2-2020). */
        Material: {
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            necessity: "required" | "conditional" | "toFollow";
            /** @description When a conditional one is needed */
            condition: components["schemas"]["LocalizedText"] | null;
            /** @enum {string} */
            type: "certificate" | "form" | "other";
            /** @enum {string|null} */
            form: "paper" | "electronic" | "either" | null;
            /** @enum {string|null} */
            original: "original" | "copy" | "originalAndCopy" | null;
            copies: number | null;
            pageFormat: components["schemas"]["LocalizedText"] | null;
            /** @enum {string} */
            source: "applicant" | "government" | "other";
            issuer: components["schemas"]["LocalizedText"] | null;
            /** @description How to fill it in */
            notes: components["schemas"]["LocalizedText"] | null;
            acceptanceStandard: components["schemas"]["LocalizedText"] | null;
            /** @description The electronic certificate that replaces it; need not be handed in */
            waived: components["schemas"]["LocalizedText"] | null;
            /** @description How a signed statement replaces it */
            commitment: components["schemas"]["LocalizedText"] | null;
            legalBasis: components["schemas"]["LegalBasis"][];
            /** @description Needed for these handling items; empty means all */
            handlingItemIds: string[];
            /** @description Needed in these situations; empty means all */
            situationIds: string[];
            attachments: components["schemas"]["Attachment"][];
        };
        /**
         * @description The service guide of a matter, with all elements of GB/T 39554.2-2020. Null or an empty list means
         *     that the hall has not published it; say so and name the staffed line.
         */
        MatterGuide: {
            id: string;
            hallId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "inForce" | "suspended" | "cancelled";
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day in force; null while open
             */
            validTo: string | null;
            /** Format: date-time */
            updatedAt: string;
            name: components["schemas"]["LocalizedText"];
            everydayNames: string[];
            type: components["schemas"]["MatterType"];
            /** @description 12 characters nationally; opaque */
            baseCode: string | null;
            /** @description 31 characters nationally; opaque */
            implementingCode: string | null;
            parentMatter: null | {
                id: string | null;
                name: components["schemas"]["LocalizedText"];
            };
            alsoIn: {
                matterId: string;
                region: components["schemas"]["Region"];
            }[];
            region: components["schemas"]["Region"];
            /** @enum {string} */
            level: "national" | "provincial" | "city" | "county" | "township" | "village";
            department: components["schemas"]["DepartmentRef"];
            /** @description The implementing agency, which holds the power. */
            agency: {
                name: components["schemas"]["LocalizedText"];
                /** @description Unified social credit code (GB 32100-2015) */
                code: string | null;
                nature: components["schemas"]["LocalizedText"] | null;
                /** @enum {string|null} */
                powerSource: "own" | "delegated" | "entrusted" | null;
                delegate: components["schemas"]["LocalizedText"] | null;
                participants: components["schemas"]["LocalizedText"][];
            };
            audiences: components["schemas"]["Audience"][];
            topics: components["schemas"]["Topic"][];
            handlingItems: components["schemas"]["HandlingItem"][];
            /** @description What materials depend on; a person picks the ones that apply. */
            situations: {
                id: string;
                name: components["schemas"]["LocalizedText"];
            }[];
            immediate: boolean | null;
            channels: ("hall" | "online" | "mail" | "kiosk" | "phone")[];
            /** Format: uri */
            onlineUrl: string | null;
            visits: number | null;
            /** @description Why one must come in person */
            visitReason: components["schemas"]["LocalizedText"] | null;
            inHall: boolean | null;
            bookable: boolean | null;
            mailing: boolean | null;
            onlinePayment: boolean | null;
            kiosk: boolean | null;
            agent: boolean | null;
            /** @description Notify-and-commit applies */
            commitment: boolean | null;
            quota: components["schemas"]["LocalizedText"] | null;
            /** @enum {string|null} */
            crossRegionScope: "none" | "city" | "province" | "national" | null;
            weekend: boolean | null;
            legalLimit: components["schemas"]["TimeLimit"];
            promisedLimit: components["schemas"]["TimeLimit"];
            /** @description Hearing, inspection, expert review…; not counted towards the limit (Administrative Licensing Law art. 45). */
            specialProcedures: {
                name: components["schemas"]["LocalizedText"];
                limit: components["schemas"]["TimeLimit"];
                basis: string | null;
            }[];
            places: components["schemas"]["Place"][];
            consultationPhones: components["schemas"]["Phone"][];
            supervisionPhones: components["schemas"]["Phone"][];
            staffedLine: components["schemas"]["Phone"];
            conditions: components["schemas"]["LocalizedText"][];
            refusalGrounds: components["schemas"]["LocalizedText"][];
            legalBasis: components["schemas"]["LegalBasis"][];
            materials: components["schemas"]["Material"][];
            fees: {
                /** @description null where the hall has not published it */
                charged: boolean | null;
                items: {
                    name: components["schemas"]["LocalizedText"];
                    standard: components["schemas"]["LocalizedText"] | null;
                    basis: string | null;
                }[];
                reducible: boolean | null;
                paymentMethods: ("counter" | "online" | "bank")[];
            };
            steps: {
                name: components["schemas"]["LocalizedText"];
                who: components["schemas"]["LocalizedText"] | null;
                limit: components["schemas"]["TimeLimit"];
                standard: components["schemas"]["LocalizedText"] | null;
                outcome: components["schemas"]["LocalizedText"] | null;
            }[];
            results: {
                name: components["schemas"]["LocalizedText"];
                /** @enum {string} */
                type: "certificate" | "approvalDocument" | "report" | "registration" | "payment" | "other";
                validity: components["schemas"]["LocalizedText"] | null;
                delivery: ("counter" | "mail" | "electronic")[];
                sample: components["schemas"]["Attachment"] | null;
            }[];
            rights: {
                rightsAndDuties: components["schemas"]["LocalizedText"][];
                /** @description Where and within what time */
                reconsideration: components["schemas"]["LocalizedText"] | null;
                litigation: components["schemas"]["LocalizedText"] | null;
            };
            questions: {
                question: components["schemas"]["LocalizedText"];
                answer: components["schemas"]["LocalizedText"];
            }[];
            intermediary: components["schemas"]["LocalizedText"] | null;
            annualReview: components["schemas"]["LocalizedText"] | null;
            /** @description Every file of the guide, those of materials and results among them */
            attachments: components["schemas"]["Attachment"][];
            provenance: components["schemas"]["Provenance"];
        };
        MatterVersionList: {
            data: {
                version: number;
                /** Format: date */
                validFrom: string;
                /** Format: date */
                validTo: string | null;
                /** @enum {string} */
                state: "draft" | "inForce" | "suspended" | "cancelled";
                /** Format: date-time */
                createdAt: string;
            }[];
            nextCursor: string | null;
        };
        /** @description Tells the hall that a search did not help, so that it can add the everyday name people use. */
        SearchFeedbackRequest: {
            /** @enum {string} */
            kind: "notFound" | "wrongResult" | "unclearGuide";
            query: string;
            matterId?: string;
            comment?: string;
        };
        SearchFeedback: {
            id: string;
            /** @enum {string} */
            kind: "notFound" | "wrongResult" | "unclearGuide";
            /** @description With digits of possible identity or phone numbers masked */
            query: string;
            /** Format: date-time */
            receivedAt: string;
        };
        /** @description A life or business event that takes several matters. */
        ScenarioSummary: {
            /** @example restaurant */
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            audience: "natural" | "legal";
            /** @description The lead department */
            department: components["schemas"]["DepartmentRef"] | null;
            /** @description How many matters it joins */
            matters: number;
            promisedLimit: components["schemas"]["TimeLimit"];
            provenance: components["schemas"]["Provenance"];
            match: null | {
                /** @enum {string} */
                field: "name" | "everydayName" | "matter" | "pinyin" | "english";
                text: string;
            };
        };
        ScenarioList: {
            data: components["schemas"]["ScenarioSummary"][];
            nextCursor: string | null;
            confident: boolean;
            total: number;
        };
        Scenario: {
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            audience: "natural" | "legal";
            department: components["schemas"]["DepartmentRef"] | null;
            participants: components["schemas"]["LocalizedText"][];
            matters: {
                /** @description The record with its guide; null where this hall lists none */
                matterId: string | null;
                name: components["schemas"]["LocalizedText"];
                department: components["schemas"]["LocalizedText"];
                note: components["schemas"]["LocalizedText"] | null;
                promisedLimit: components["schemas"]["TimeLimit"];
                result: components["schemas"]["LocalizedText"] | null;
            }[];
            materials: components["schemas"]["LocalizedText"][];
            questions: {
                question: components["schemas"]["LocalizedText"];
                answer: components["schemas"]["LocalizedText"];
            }[];
            source: string | null;
            provenance: components["schemas"]["Provenance"];
        };
    };
    responses: {
        /** @description Unchanged since the `ETag` you sent in `If-None-Match`. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter, header or body is not valid; `errors` says which. */
        BadRequest: {
            headers: {
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No key, or an unknown or revoked one (`key.missing`, `key.unknown`). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key may not do this, or not from this origin (`key.origin`, `key.scope`). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the server; quote `requestId`. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server cannot reach its database or is stopping; try again. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing of that id is there for this key. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still under way (`idempotency.in-progress`). */
        Conflict: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the operation takes. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not of a media type the operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was used before with another request (`idempotency.reused`). */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
        AcceptLanguage: string;
        /** @description `ETag` of the answer you hold; 304 when it is still good. */
        IfNoneMatch: string;
        /** @description Rows per page. */
        Limit: number;
        /** @description The `nextCursor` of the page before; goes with the same other parameters. */
        Cursor: string;
        /**
         * @description Id of a hall.
         * @example dezhou
         */
        HallId: components["schemas"]["Id"];
        /**
         * @description What a person types or says: an everyday word, an official name or part of it, pinyin in full or
         *     initials, a matter code, a question. Typing errors, homophones, traditional characters and
         *     full-width forms are understood.
         */
        Query: string;
        /** @description Id of a matter. */
        MatterId: components["schemas"]["Id"];
        /** @description Id of an attachment, as in the guide. */
        AttachmentId: components["schemas"]["Id"];
        /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
        IdempotencyKey: string;
        /**
         * @description Id of a scenario.
         * @example restaurant
         */
        ScenarioId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /** @description Entity tag of this answer */
        ETag: string;
        /** @description Requests left in this window */
        RateLimitRemaining: number;
        /** @description Seconds to wait */
        RetryAfter: number;
        /** @description Requests per window */
        RateLimitLimit: number;
        /** @description Seconds until the window starts again */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site of the key. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hall": {
                     *         "id": "dezhou",
                     *         "name": {
                     *           "zh": "德州市政务服务中心",
                     *           "en": "Dezhou Government Service Centre"
                     *         },
                     *         "parentHallId": null,
                     *         "region": {
                     *           "code": "371400",
                     *           "name": {
                     *             "zh": "德州市",
                     *             "en": "Dezhou"
                     *           }
                     *         },
                     *         "level": "city",
                     *         "timeZone": "Asia/Shanghai",
                     *         "address": {
                     *           "zh": "样例路 1 号",
                     *           "en": "1 Sample Road"
                     *         },
                     *         "hours": [
                     *           {
                     *             "days": [
                     *               1,
                     *               2,
                     *               3,
                     *               4,
                     *               5
                     *             ],
                     *             "season": "all",
                     *             "from": "09:00",
                     *             "to": "12:00"
                     *           },
                     *           {
                     *             "days": [
                     *               1,
                     *               2,
                     *               3,
                     *               4,
                     *               5
                     *             ],
                     *             "season": "all",
                     *             "from": "13:30",
                     *             "to": "17:00"
                     *           }
                     *         ],
                     *         "phones": [
                     *           {
                     *             "number": "12345",
                     *             "label": {
                     *               "zh": "政务服务便民热线",
                     *               "en": "Government service hotline"
                     *             }
                     *           }
                     *         ],
                     *         "staffedLine": {
                     *           "number": "12345",
                     *           "label": {
                     *             "zh": "政务服务便民热线",
                     *             "en": "Government service hotline"
                     *           }
                     *         },
                     *         "departments": 49,
                     *         "matters": 654,
                     *         "provenance": {
                     *           "kind": "generated",
                     *           "source": null,
                     *           "note": {
                     *             "zh": "样例数据：由程序生成。",
                     *             "en": "Sample data: generated."
                     *           }
                     *         }
                     *       },
                     *       "department": null,
                     *       "region": null,
                     *       "mode": "test",
                     *       "scopes": [
                     *         "catalogue:read",
                     *         "feedback:write"
                     *       ],
                     *       "locales": [
                     *         "zh-CN",
                     *         "en"
                     *       ],
                     *       "guideUrl": "/examples/portal/?matter={matterId}",
                     *       "regions": [
                     *         {
                     *           "code": "371400",
                     *           "name": {
                     *             "zh": "德州市",
                     *             "en": "Dezhou"
                     *           }
                     *         },
                     *         {
                     *           "code": "371402",
                     *           "name": {
                     *             "zh": "德城区",
                     *             "en": "Decheng District"
                     *           }
                     *         }
                     *       ],
                     *       "revision": "7"
                     *     }
                     */
                    "application/json": components["schemas"]["Site"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHalls: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of halls. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dezhou",
                     *           "name": {
                     *             "zh": "德州市政务服务中心",
                     *             "en": "Dezhou Government Service Centre"
                     *           },
                     *           "parentHallId": null,
                     *           "region": {
                     *             "code": "371400",
                     *             "name": {
                     *               "zh": "德州市",
                     *               "en": "Dezhou"
                     *             }
                     *           },
                     *           "level": "city",
                     *           "timeZone": "Asia/Shanghai",
                     *           "address": {
                     *             "zh": "样例路 1 号",
                     *             "en": "1 Sample Road"
                     *           },
                     *           "hours": [
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3,
                     *                 4,
                     *                 5
                     *               ],
                     *               "season": "all",
                     *               "from": "09:00",
                     *               "to": "12:00"
                     *             },
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3,
                     *                 4,
                     *                 5
                     *               ],
                     *               "season": "all",
                     *               "from": "13:30",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "phones": [
                     *             {
                     *               "number": "12345",
                     *               "label": {
                     *                 "zh": "政务服务便民热线",
                     *                 "en": "Government service hotline"
                     *               }
                     *             }
                     *           ],
                     *           "staffedLine": {
                     *             "number": "12345",
                     *             "label": {
                     *               "zh": "政务服务便民热线",
                     *               "en": "Government service hotline"
                     *             }
                     *           },
                     *           "departments": 49,
                     *           "matters": 654,
                     *           "provenance": {
                     *             "kind": "generated",
                     *             "source": null,
                     *             "note": {
                     *               "zh": "样例数据：由程序生成。",
                     *               "en": "Sample data: generated."
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["HallList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a hall.
                 * @example dezhou
                 */
                hallId: components["parameters"]["HallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hall. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dezhou",
                     *       "name": {
                     *         "zh": "德州市政务服务中心",
                     *         "en": "Dezhou Government Service Centre"
                     *       },
                     *       "parentHallId": null,
                     *       "region": {
                     *         "code": "371400",
                     *         "name": {
                     *           "zh": "德州市",
                     *           "en": "Dezhou"
                     *         }
                     *       },
                     *       "level": "city",
                     *       "timeZone": "Asia/Shanghai",
                     *       "address": {
                     *         "zh": "样例路 1 号",
                     *         "en": "1 Sample Road"
                     *       },
                     *       "hours": [
                     *         {
                     *           "days": [
                     *             1,
                     *             2,
                     *             3,
                     *             4,
                     *             5
                     *           ],
                     *           "season": "all",
                     *           "from": "09:00",
                     *           "to": "12:00"
                     *         },
                     *         {
                     *           "days": [
                     *             1,
                     *             2,
                     *             3,
                     *             4,
                     *             5
                     *           ],
                     *           "season": "all",
                     *           "from": "13:30",
                     *           "to": "17:00"
                     *         }
                     *       ],
                     *       "phones": [
                     *         {
                     *           "number": "12345",
                     *           "label": {
                     *             "zh": "政务服务便民热线",
                     *             "en": "Government service hotline"
                     *           }
                     *         }
                     *       ],
                     *       "staffedLine": {
                     *         "number": "12345",
                     *         "label": {
                     *           "zh": "政务服务便民热线",
                     *           "en": "Government service hotline"
                     *         }
                     *       },
                     *       "departments": 49,
                     *       "matters": 654,
                     *       "provenance": {
                     *         "kind": "generated",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：由程序生成。",
                     *           "en": "Sample data: generated."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Hall"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a hall.
                 * @example dezhou
                 */
                hallId: components["parameters"]["HallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of departments. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "market-regulation",
                     *           "name": {
                     *             "zh": "市场监督管理局",
                     *             "en": "Administration for Market Regulation"
                     *           },
                     *           "hallId": "dezhou",
                     *           "phone": {
                     *             "number": "12345",
                     *             "label": {
                     *               "zh": "政务服务便民热线",
                     *               "en": "Government service hotline"
                     *             }
                     *           },
                     *           "matters": 86
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DepartmentList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMatters: {
        parameters: {
            query?: {
                /**
                 * @description What a person types or says: an everyday word, an official name or part of it, pinyin in full or
                 *     initials, a matter code, a question. Typing errors, homophones, traditional characters and
                 *     full-width forms are understood.
                 */
                q?: components["parameters"]["Query"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Id of a department. */
                department?: string;
                /** @description Who applies. */
                audience?: components["schemas"]["Audience"];
                /** @description Id of a topic. */
                topic?: string;
                /** @description Code of a region (GB/T 2260). */
                region?: string;
                /** @description Kind of power. */
                type?: components["schemas"]["MatterType"];
                /** @description Can be done online. */
                online?: boolean;
                /** @description Papers or result can go by mail. */
                mail?: boolean;
                /** @description Somebody else may do it for the applicant. */
                agent?: boolean;
                /** @description Can be done in any district of the city or further. */
                crossRegion?: boolean;
                /** @description The counter is open at weekends. */
                weekend?: boolean;
                /** @description matter: one row for new, change, renew, cancel and all regions of a matter; none: one row a record. A search groups, a plain list does not, unless told. */
                group?: "matter" | "none";
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of matters. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "dz-food-business-licence",
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "食品经营许可",
                     *             "en": "Food business licence"
                     *           },
                     *           "everydayNames": [
                     *             "开饭店",
                     *             "餐饮许可证"
                     *           ],
                     *           "type": "licence",
                     *           "department": {
                     *             "id": "market-regulation",
                     *             "name": {
                     *               "zh": "市场监督管理局",
                     *               "en": "Administration for Market Regulation"
                     *             }
                     *           },
                     *           "region": {
                     *             "code": "371400",
                     *             "name": {
                     *               "zh": "德州市",
                     *               "en": "Dezhou"
                     *             }
                     *           },
                     *           "audiences": [
                     *             "enterprise",
                     *             "unincorporatedEnterprise"
                     *           ],
                     *           "topics": [
                     *             {
                     *               "id": "legal-010",
                     *               "name": {
                     *                 "zh": "准营准办",
                     *                 "en": "Permits to operate"
                     *               }
                     *             }
                     *           ],
                     *           "handlingItems": [
                     *             {
                     *               "id": "food-business-licence-new",
                     *               "matterId": "dz-food-business-licence",
                     *               "name": {
                     *                 "zh": "食品经营许可新办",
                     *                 "en": "New food business licence"
                     *               },
                     *               "kind": "new",
                     *               "code": null
                     *             },
                     *             {
                     *               "id": "food-business-licence-renew",
                     *               "matterId": "dz-food-business-licence",
                     *               "name": {
                     *                 "zh": "食品经营许可延续",
                     *                 "en": "Renewal"
                     *               },
                     *               "kind": "renew",
                     *               "code": null
                     *             }
                     *           ],
                     *           "alsoIn": [
                     *             {
                     *               "matterId": "dc-food-business-licence",
                     *               "region": {
                     *                 "code": "371402",
                     *                 "name": {
                     *                   "zh": "德城区",
                     *                   "en": "Decheng District"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "baseCode": null,
                     *           "immediate": false,
                     *           "promisedLimit": {
                     *             "value": 10,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "visits": 0,
                     *           "charged": false,
                     *           "online": true,
                     *           "mail": true,
                     *           "agent": true,
                     *           "crossRegion": true,
                     *           "weekend": false,
                     *           "state": "inForce",
                     *           "provenance": {
                     *             "kind": "drafted",
                     *             "source": null,
                     *             "note": {
                     *               "zh": "样例数据：依据常识编写，未逐条核对。",
                     *               "en": "Sample data: drafted from general knowledge, unchecked."
                     *             }
                     *           },
                     *           "match": {
                     *             "field": "everydayName",
                     *             "text": "开饭店",
                     *             "ranges": [
                     *               [
                     *                 0,
                     *                 3
                     *               ]
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "confident": true,
                     *       "total": 1,
                     *       "facets": [
                     *         {
                     *           "name": "department",
                     *           "values": [
                     *             {
                     *               "value": "market-regulation",
                     *               "label": {
                     *                 "zh": "市场监督管理局",
                     *                 "en": "Administration for Market Regulation"
                     *               },
                     *               "count": 1
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "online",
                     *           "values": [
                     *             {
                     *               "value": "true",
                     *               "label": {
                     *                 "zh": "可网上办",
                     *                 "en": "Online"
                     *               },
                     *               "count": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MatterList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMatterIndex: {
        parameters: {
            query?: {
                /** @description Id of a department. */
                department?: string;
                /** @description Code of a region (GB/T 2260). */
                region?: string;
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packed index. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": 1,
                     *       "revision": "7",
                     *       "hallId": "dezhou",
                     *       "pack": {}
                     *     }
                     */
                    "application/json": components["schemas"]["SearchIndexPack"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMatter: {
        parameters: {
            query?: {
                /** @description A version other than the one in force. */
                version?: number;
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of a matter. */
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guide. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dz-food-business-licence",
                     *       "hallId": "dezhou",
                     *       "version": 1,
                     *       "state": "inForce",
                     *       "validFrom": "2026-01-01",
                     *       "validTo": null,
                     *       "updatedAt": "2026-01-01T00:00:00Z",
                     *       "name": {
                     *         "zh": "食品经营许可",
                     *         "en": "Food business licence"
                     *       },
                     *       "everydayNames": [
                     *         "开饭店",
                     *         "餐饮许可证"
                     *       ],
                     *       "type": "licence",
                     *       "baseCode": null,
                     *       "implementingCode": null,
                     *       "parentMatter": null,
                     *       "alsoIn": [
                     *         {
                     *           "matterId": "dc-food-business-licence",
                     *           "region": {
                     *             "code": "371402",
                     *             "name": {
                     *               "zh": "德城区",
                     *               "en": "Decheng District"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "region": {
                     *         "code": "371400",
                     *         "name": {
                     *           "zh": "德州市",
                     *           "en": "Dezhou"
                     *         }
                     *       },
                     *       "level": "city",
                     *       "department": {
                     *         "id": "market-regulation",
                     *         "name": {
                     *           "zh": "市场监督管理局",
                     *           "en": "Administration for Market Regulation"
                     *         }
                     *       },
                     *       "agency": {
                     *         "name": {
                     *           "zh": "德州市市场监督管理局",
                     *           "en": "Dezhou Administration for Market Regulation"
                     *         },
                     *         "code": null,
                     *         "nature": {
                     *           "zh": "法定机关",
                     *           "en": "Statutory body"
                     *         },
                     *         "powerSource": "own",
                     *         "delegate": null,
                     *         "participants": []
                     *       },
                     *       "audiences": [
                     *         "enterprise",
                     *         "unincorporatedEnterprise"
                     *       ],
                     *       "topics": [
                     *         {
                     *           "id": "legal-010",
                     *           "name": {
                     *             "zh": "准营准办",
                     *             "en": "Permits to operate"
                     *           }
                     *         }
                     *       ],
                     *       "handlingItems": [
                     *         {
                     *           "id": "food-business-licence-new",
                     *           "matterId": "dz-food-business-licence",
                     *           "name": {
                     *             "zh": "食品经营许可新办",
                     *             "en": "New food business licence"
                     *           },
                     *           "kind": "new",
                     *           "code": null
                     *         },
                     *         {
                     *           "id": "food-business-licence-renew",
                     *           "matterId": "dz-food-business-licence",
                     *           "name": {
                     *             "zh": "食品经营许可延续",
                     *             "en": "Renewal"
                     *           },
                     *           "kind": "renew",
                     *           "code": null
                     *         }
                     *       ],
                     *       "situations": [],
                     *       "immediate": false,
                     *       "channels": [
                     *         "hall",
                     *         "online",
                     *         "mail"
                     *       ],
                     *       "onlineUrl": null,
                     *       "visits": 0,
                     *       "visitReason": null,
                     *       "inHall": true,
                     *       "bookable": true,
                     *       "mailing": true,
                     *       "onlinePayment": null,
                     *       "kiosk": false,
                     *       "agent": true,
                     *       "commitment": true,
                     *       "quota": null,
                     *       "crossRegionScope": "city",
                     *       "weekend": false,
                     *       "legalLimit": {
                     *         "value": 20,
                     *         "unit": "workingDays",
                     *         "note": null
                     *       },
                     *       "promisedLimit": {
                     *         "value": 10,
                     *         "unit": "workingDays",
                     *         "note": null
                     *       },
                     *       "specialProcedures": [
                     *         {
                     *           "name": {
                     *             "zh": "现场核查",
                     *             "en": "On-site check"
                     *           },
                     *           "limit": {
                     *             "value": 10,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "basis": null
                     *         }
                     *       ],
                     *       "places": [
                     *         {
                     *           "hallId": "dezhou",
                     *           "name": {
                     *             "zh": "德州市政务服务中心",
                     *             "en": "Dezhou Government Service Centre"
                     *           },
                     *           "address": {
                     *             "zh": "样例路 1 号",
                     *             "en": "1 Sample Road"
                     *           },
                     *           "counter": {
                     *             "zh": "二楼 B 区",
                     *             "en": "Second floor, area B"
                     *           },
                     *           "hours": [
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3,
                     *                 4,
                     *                 5
                     *               ],
                     *               "season": "all",
                     *               "from": "09:00",
                     *               "to": "12:00"
                     *             },
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3,
                     *                 4,
                     *                 5
                     *               ],
                     *               "season": "all",
                     *               "from": "13:30",
                     *               "to": "17:00"
                     *             }
                     *           ],
                     *           "phones": [
                     *             {
                     *               "number": "12345",
                     *               "label": {
                     *                 "zh": "政务服务便民热线",
                     *                 "en": "Government service hotline"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "consultationPhones": [
                     *         {
                     *           "number": "12345",
                     *           "label": {
                     *             "zh": "政务服务便民热线",
                     *             "en": "Government service hotline"
                     *           }
                     *         }
                     *       ],
                     *       "supervisionPhones": [
                     *         {
                     *           "number": "12345",
                     *           "label": {
                     *             "zh": "政务服务便民热线",
                     *             "en": "Government service hotline"
                     *           }
                     *         }
                     *       ],
                     *       "staffedLine": {
                     *         "number": "12345",
                     *         "label": {
                     *           "zh": "政务服务便民热线",
                     *           "en": "Government service hotline"
                     *         }
                     *       },
                     *       "conditions": [
                     *         {
                     *           "zh": "有与经营的食品品种、数量相适应的场所和设备",
                     *           "en": "Premises and equipment that fit the food sold"
                     *         }
                     *       ],
                     *       "refusalGrounds": [],
                     *       "legalBasis": [
                     *         {
                     *           "law": {
                     *             "zh": "中华人民共和国食品安全法",
                     *             "en": "Food Safety Law"
                     *           },
                     *           "article": "第三十五条",
                     *           "documentNumber": null,
                     *           "issuer": null,
                     *           "inForceFrom": null,
                     *           "text": null
                     *         }
                     *       ],
                     *       "materials": [
                     *         {
                     *           "id": "m1",
                     *           "name": {
                     *             "zh": "食品经营许可申请书",
                     *             "en": "Application form"
                     *           },
                     *           "necessity": "required",
                     *           "condition": null,
                     *           "type": "form",
                     *           "form": "either",
                     *           "original": "original",
                     *           "copies": 1,
                     *           "pageFormat": null,
                     *           "source": "applicant",
                     *           "issuer": null,
                     *           "notes": null,
                     *           "acceptanceStandard": null,
                     *           "waived": null,
                     *           "commitment": null,
                     *           "legalBasis": [],
                     *           "handlingItemIds": [],
                     *           "situationIds": [],
                     *           "attachments": [
                     *             {
                     *               "id": "m1-blank",
                     *               "kind": "blankForm",
                     *               "name": {
                     *                 "zh": "食品经营许可申请书（空白）",
                     *                 "en": "Application form (blank)"
                     *               },
                     *               "mediaType": "application/pdf",
                     *               "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-blank",
                     *               "size": null
                     *             },
                     *             {
                     *               "id": "m1-sample",
                     *               "kind": "sampleForm",
                     *               "name": {
                     *                 "zh": "食品经营许可申请书（样表）",
                     *                 "en": "Application form (completed sample)"
                     *               },
                     *               "mediaType": "application/pdf",
                     *               "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-sample",
                     *               "size": 48213
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "m2",
                     *           "name": {
                     *             "zh": "营业执照",
                     *             "en": "Business licence"
                     *           },
                     *           "necessity": "required",
                     *           "condition": null,
                     *           "type": "certificate",
                     *           "form": "either",
                     *           "original": "copy",
                     *           "copies": 1,
                     *           "pageFormat": null,
                     *           "source": "government",
                     *           "issuer": {
                     *             "zh": "市场监督管理部门",
                     *             "en": "Market regulator"
                     *           },
                     *           "notes": null,
                     *           "acceptanceStandard": null,
                     *           "waived": {
                     *             "zh": "电子营业执照可免提交",
                     *             "en": "The electronic licence replaces it"
                     *           },
                     *           "commitment": null,
                     *           "legalBasis": [],
                     *           "handlingItemIds": [],
                     *           "situationIds": [],
                     *           "attachments": []
                     *         },
                     *         {
                     *           "id": "m3",
                     *           "name": {
                     *             "zh": "代理人授权委托书",
                     *             "en": "Power of attorney"
                     *           },
                     *           "necessity": "conditional",
                     *           "condition": {
                     *             "zh": "委托他人办理时",
                     *             "en": "When somebody else applies for you"
                     *           },
                     *           "type": "other",
                     *           "form": "either",
                     *           "original": "copy",
                     *           "copies": 1,
                     *           "pageFormat": null,
                     *           "source": "applicant",
                     *           "issuer": null,
                     *           "notes": null,
                     *           "acceptanceStandard": null,
                     *           "waived": null,
                     *           "commitment": null,
                     *           "legalBasis": [],
                     *           "handlingItemIds": [],
                     *           "situationIds": [],
                     *           "attachments": []
                     *         }
                     *       ],
                     *       "fees": {
                     *         "charged": false,
                     *         "items": [],
                     *         "reducible": null,
                     *         "paymentMethods": []
                     *       },
                     *       "steps": [
                     *         {
                     *           "name": {
                     *             "zh": "受理",
                     *             "en": "Acceptance"
                     *           },
                     *           "who": {
                     *             "zh": "综合窗口",
                     *             "en": "General counter"
                     *           },
                     *           "limit": {
                     *             "value": 1,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "standard": null,
                     *           "outcome": {
                     *             "zh": "受理通知书",
                     *             "en": "Notice of acceptance"
                     *           }
                     *         },
                     *         {
                     *           "name": {
                     *             "zh": "审查",
                     *             "en": "Review"
                     *           },
                     *           "who": null,
                     *           "limit": {
                     *             "value": 7,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "standard": null,
                     *           "outcome": null
                     *         },
                     *         {
                     *           "name": {
                     *             "zh": "决定",
                     *             "en": "Decision"
                     *           },
                     *           "who": null,
                     *           "limit": {
                     *             "value": 2,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "standard": null,
                     *           "outcome": {
                     *             "zh": "准予或不予许可决定书",
                     *             "en": "Decision"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "name": {
                     *             "zh": "食品经营许可证",
                     *             "en": "Food business licence"
                     *           },
                     *           "type": "certificate",
                     *           "validity": {
                     *             "zh": "五年",
                     *             "en": "Five years"
                     *           },
                     *           "delivery": [
                     *             "counter",
                     *             "mail",
                     *             "electronic"
                     *           ],
                     *           "sample": {
                     *             "id": "r1-sample",
                     *             "kind": "resultSample",
                     *             "name": {
                     *               "zh": "食品经营许可证样本",
                     *               "en": "Sample of the licence"
                     *             },
                     *             "mediaType": "application/pdf",
                     *             "url": "/api/v1/matters/dz-food-business-licence/attachments/r1-sample",
                     *             "size": null
                     *           }
                     *         }
                     *       ],
                     *       "rights": {
                     *         "rightsAndDuties": [],
                     *         "reconsideration": {
                     *           "zh": "自知道决定之日起六十日内向本级人民政府申请行政复议",
                     *           "en": "Within 60 days, to the people's government of the same level"
                     *         },
                     *         "litigation": {
                     *           "zh": "自知道决定之日起六个月内向人民法院提起行政诉讼",
                     *           "en": "Within six months, to the people's court"
                     *         }
                     *       },
                     *       "questions": [
                     *         {
                     *           "question": {
                     *             "zh": "办证要交费吗？",
                     *             "en": "Is there a fee?"
                     *           },
                     *           "answer": {
                     *             "zh": "不收费。",
                     *             "en": "No."
                     *           }
                     *         }
                     *       ],
                     *       "intermediary": null,
                     *       "annualReview": null,
                     *       "attachments": [
                     *         {
                     *           "id": "m1-blank",
                     *           "kind": "blankForm",
                     *           "name": {
                     *             "zh": "食品经营许可申请书（空白）",
                     *             "en": "Application form (blank)"
                     *           },
                     *           "mediaType": "application/pdf",
                     *           "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-blank",
                     *           "size": null
                     *         },
                     *         {
                     *           "id": "m1-sample",
                     *           "kind": "sampleForm",
                     *           "name": {
                     *             "zh": "食品经营许可申请书（样表）",
                     *             "en": "Application form (completed sample)"
                     *           },
                     *           "mediaType": "application/pdf",
                     *           "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-sample",
                     *           "size": 48213
                     *         },
                     *         {
                     *           "id": "r1-sample",
                     *           "kind": "resultSample",
                     *           "name": {
                     *             "zh": "食品经营许可证样本",
                     *             "en": "Sample of the licence"
                     *           },
                     *           "mediaType": "application/pdf",
                     *           "url": "/api/v1/matters/dz-food-business-licence/attachments/r1-sample",
                     *           "size": null
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "kind": "drafted",
                     *         "source": null,
                     *         "note": {
                     *           "zh": "样例数据：依据常识编写，未逐条核对。",
                     *           "en": "Sample data: drafted from general knowledge, unchecked."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatterGuide"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMatterVersions: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of a matter. */
                matterId: components["parameters"]["MatterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "validFrom": "2026-01-01",
                     *           "validTo": null,
                     *           "state": "inForce",
                     *           "createdAt": "2026-01-01T00:00:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MatterVersionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAttachment: {
        parameters: {
            query?: {
                /** @description Answer with `Content-Disposition attachment` */
                download?: boolean;
            };
            header?: {
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of a matter. */
                matterId: components["parameters"]["MatterId"];
                /** @description Id of an attachment, as in the guide. */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSearchFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string of yours (a UUID, say); the same key and body within 24 hours get the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "notFound",
                 *       "query": "开一家剧本杀店"
                 *     }
                 */
                "application/json": components["schemas"]["SearchFeedbackRequest"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fb-0193a5c2",
                     *       "kind": "notFound",
                     *       "query": "开一家剧本杀店",
                     *       "receivedAt": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SearchFeedback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /**
                 * @description What a person types or says: an everyday word, an official name or part of it, pinyin in full or
                 *     initials, a matter code, a question. Typing errors, homophones, traditional characters and
                 *     full-width forms are understood.
                 */
                q?: components["parameters"]["Query"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before; goes with the same other parameters. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Natural or legal persons. */
                audience?: "natural" | "legal";
            };
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of scenarios. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "restaurant",
                     *           "name": {
                     *             "zh": "我要开饭店",
                     *             "en": "Open a restaurant"
                     *           },
                     *           "audience": "legal",
                     *           "department": {
                     *             "id": "market-regulation",
                     *             "name": {
                     *               "zh": "市场监督管理局",
                     *               "en": "Administration for Market Regulation"
                     *             }
                     *           },
                     *           "matters": 6,
                     *           "promisedLimit": {
                     *             "value": 10,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "provenance": {
                     *             "kind": "real",
                     *             "source": "43TCN0003 开办餐饮店",
                     *             "note": {
                     *               "zh": "名称、部门与承诺时限来自公开的主题清单。",
                     *               "en": "Names, departments and limits from a published list."
                     *             }
                     *           },
                     *           "match": {
                     *             "field": "name",
                     *             "text": "我要开饭店"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "confident": true,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts the server writes (`zh-CN` or `en`), RFC 9110. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `ETag` of the answer you hold; 304 when it is still good. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of a scenario.
                 * @example restaurant
                 */
                scenarioId: components["parameters"]["ScenarioId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "restaurant",
                     *       "name": {
                     *         "zh": "我要开饭店",
                     *         "en": "Open a restaurant"
                     *       },
                     *       "audience": "legal",
                     *       "department": {
                     *         "id": "market-regulation",
                     *         "name": {
                     *           "zh": "市场监督管理局",
                     *           "en": "Administration for Market Regulation"
                     *         }
                     *       },
                     *       "participants": [
                     *         {
                     *           "zh": "消防救援机构",
                     *           "en": "Fire and rescue authority"
                     *         },
                     *         {
                     *           "zh": "城市管理局",
                     *           "en": "City management bureau"
                     *         }
                     *       ],
                     *       "matters": [
                     *         {
                     *           "matterId": "dz-food-business-licence",
                     *           "name": {
                     *             "zh": "《食品经营许可证》新办",
                     *             "en": "New food business licence"
                     *           },
                     *           "department": {
                     *             "zh": "市场监督管理局",
                     *             "en": "Administration for Market Regulation"
                     *           },
                     *           "note": {
                     *             "zh": "与小经营许可二选一",
                     *             "en": null
                     *           },
                     *           "promisedLimit": {
                     *             "value": 10,
                     *             "unit": "workingDays",
                     *             "note": null
                     *           },
                     *           "result": {
                     *             "zh": "食品经营许可证",
                     *             "en": "Food business licence"
                     *           }
                     *         }
                     *       ],
                     *       "materials": [
                     *         {
                     *           "zh": "开办餐饮店“一件事”申请书",
                     *           "en": null
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "question": {
                     *             "zh": "某部门核查不通过，是否影响其他部门？",
                     *             "en": null
                     *           },
                     *           "answer": {
                     *             "zh": "符合条件的部门先发证；不符合的整改后单独再申请。",
                     *             "en": null
                     *           }
                     *         }
                     *       ],
                     *       "source": "Hunan service platform, theme 43TCN0003",
                     *       "provenance": {
                     *         "kind": "real",
                     *         "source": "43TCN0003 开办餐饮店",
                     *         "note": {
                     *           "zh": "名称、部门与承诺时限来自公开的主题清单。",
                     *           "en": "Names, departments and limits from a published list."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
