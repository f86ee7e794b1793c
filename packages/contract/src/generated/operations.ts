// Generated from openapi/ by `npm run generate`. Do not edit.
/** Every operation of the contract: its tag, method, path template, success status and media type. */
export const operations = {
  "getSite": {
    "tag": "halls",
    "method": "get",
    "path": "/site",
    "status": 200,
    "mediaType": "application/json"
  },
  "listHalls": {
    "tag": "halls",
    "method": "get",
    "path": "/halls",
    "status": 200,
    "mediaType": "application/json"
  },
  "getHall": {
    "tag": "halls",
    "method": "get",
    "path": "/halls/{hallId}",
    "status": 200,
    "mediaType": "application/json"
  },
  "listDepartments": {
    "tag": "halls",
    "method": "get",
    "path": "/halls/{hallId}/departments",
    "status": 200,
    "mediaType": "application/json"
  },
  "listMatters": {
    "tag": "matters",
    "method": "get",
    "path": "/matters",
    "status": 200,
    "mediaType": "application/json"
  },
  "getMatterIndex": {
    "tag": "matters",
    "method": "get",
    "path": "/matters/index",
    "status": 200,
    "mediaType": "application/json"
  },
  "getMatter": {
    "tag": "matters",
    "method": "get",
    "path": "/matters/{matterId}",
    "status": 200,
    "mediaType": "application/json"
  },
  "listMatterVersions": {
    "tag": "matters",
    "method": "get",
    "path": "/matters/{matterId}/versions",
    "status": 200,
    "mediaType": "application/json"
  },
  "getAttachment": {
    "tag": "matters",
    "method": "get",
    "path": "/matters/{matterId}/attachments/{attachmentId}",
    "status": 200,
    "mediaType": "application/pdf"
  },
  "createSearchFeedback": {
    "tag": "matters",
    "method": "post",
    "path": "/search-feedback",
    "status": 201,
    "mediaType": "application/json"
  },
  "listScenarios": {
    "tag": "scenarios",
    "method": "get",
    "path": "/scenarios",
    "status": 200,
    "mediaType": "application/json"
  },
  "getScenario": {
    "tag": "scenarios",
    "method": "get",
    "path": "/scenarios/{scenarioId}",
    "status": 200,
    "mediaType": "application/json"
  }
} as const;

export type OperationId = keyof typeof operations;
