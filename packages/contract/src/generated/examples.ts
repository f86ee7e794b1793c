// Generated from openapi/ by `npm run generate`. Do not edit.
import type { operations } from './types.ts';

/** The contract's example answer of `getSite`. */
export const getSiteExample: operations['getSite']['responses'][200]['content']['application/json'] = {
  "hall": {
    "id": "dezhou",
    "name": {
      "zh": "德州市政务服务中心",
      "en": "Dezhou Government Service Centre"
    },
    "parentHallId": null,
    "region": {
      "code": "371400",
      "name": {
        "zh": "德州市",
        "en": "Dezhou"
      }
    },
    "level": "city",
    "timeZone": "Asia/Shanghai",
    "address": {
      "zh": "样例路 1 号",
      "en": "1 Sample Road"
    },
    "hours": [
      {
        "days": [
          1,
          2,
          3,
          4,
          5
        ],
        "season": "all",
        "from": "09:00",
        "to": "12:00"
      },
      {
        "days": [
          1,
          2,
          3,
          4,
          5
        ],
        "season": "all",
        "from": "13:30",
        "to": "17:00"
      }
    ],
    "phones": [
      {
        "number": "12345",
        "label": {
          "zh": "政务服务便民热线",
          "en": "Government service hotline"
        }
      }
    ],
    "staffedLine": {
      "number": "12345",
      "label": {
        "zh": "政务服务便民热线",
        "en": "Government service hotline"
      }
    },
    "departments": 49,
    "matters": 654,
    "provenance": {
      "kind": "generated",
      "source": null,
      "note": {
        "zh": "样例数据：由程序生成。",
        "en": "Sample data: generated."
      }
    }
  },
  "department": null,
  "region": null,
  "mode": "test",
  "scopes": [
    "catalogue:read",
    "feedback:write"
  ],
  "locales": [
    "zh-CN",
    "en"
  ],
  "cityLogin": true,
  "guideUrl": "/examples/portal/?matter={matterId}",
  "regions": [
    {
      "code": "371400",
      "name": {
        "zh": "德州市",
        "en": "Dezhou"
      }
    },
    {
      "code": "371402",
      "name": {
        "zh": "德城区",
        "en": "Decheng District"
      }
    }
  ],
  "revision": "7"
};

/** The contract's example answer of `listHalls`. */
export const listHallsExample: operations['listHalls']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "dezhou",
      "name": {
        "zh": "德州市政务服务中心",
        "en": "Dezhou Government Service Centre"
      },
      "parentHallId": null,
      "region": {
        "code": "371400",
        "name": {
          "zh": "德州市",
          "en": "Dezhou"
        }
      },
      "level": "city",
      "timeZone": "Asia/Shanghai",
      "address": {
        "zh": "样例路 1 号",
        "en": "1 Sample Road"
      },
      "hours": [
        {
          "days": [
            1,
            2,
            3,
            4,
            5
          ],
          "season": "all",
          "from": "09:00",
          "to": "12:00"
        },
        {
          "days": [
            1,
            2,
            3,
            4,
            5
          ],
          "season": "all",
          "from": "13:30",
          "to": "17:00"
        }
      ],
      "phones": [
        {
          "number": "12345",
          "label": {
            "zh": "政务服务便民热线",
            "en": "Government service hotline"
          }
        }
      ],
      "staffedLine": {
        "number": "12345",
        "label": {
          "zh": "政务服务便民热线",
          "en": "Government service hotline"
        }
      },
      "departments": 49,
      "matters": 654,
      "provenance": {
        "kind": "generated",
        "source": null,
        "note": {
          "zh": "样例数据：由程序生成。",
          "en": "Sample data: generated."
        }
      }
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `getHall`. */
export const getHallExample: operations['getHall']['responses'][200]['content']['application/json'] = {
  "id": "dezhou",
  "name": {
    "zh": "德州市政务服务中心",
    "en": "Dezhou Government Service Centre"
  },
  "parentHallId": null,
  "region": {
    "code": "371400",
    "name": {
      "zh": "德州市",
      "en": "Dezhou"
    }
  },
  "level": "city",
  "timeZone": "Asia/Shanghai",
  "address": {
    "zh": "样例路 1 号",
    "en": "1 Sample Road"
  },
  "hours": [
    {
      "days": [
        1,
        2,
        3,
        4,
        5
      ],
      "season": "all",
      "from": "09:00",
      "to": "12:00"
    },
    {
      "days": [
        1,
        2,
        3,
        4,
        5
      ],
      "season": "all",
      "from": "13:30",
      "to": "17:00"
    }
  ],
  "phones": [
    {
      "number": "12345",
      "label": {
        "zh": "政务服务便民热线",
        "en": "Government service hotline"
      }
    }
  ],
  "staffedLine": {
    "number": "12345",
    "label": {
      "zh": "政务服务便民热线",
      "en": "Government service hotline"
    }
  },
  "departments": 49,
  "matters": 654,
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：由程序生成。",
      "en": "Sample data: generated."
    }
  }
};

/** The contract's example answer of `listDepartments`. */
export const listDepartmentsExample: operations['listDepartments']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "market-regulation",
      "name": {
        "zh": "市场监督管理局",
        "en": "Administration for Market Regulation"
      },
      "hallId": "dezhou",
      "phone": {
        "number": "12345",
        "label": {
          "zh": "政务服务便民热线",
          "en": "Government service hotline"
        }
      },
      "matters": 86
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `listMatters`. */
export const listMattersExample: operations['listMatters']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "dz-food-business-licence",
      "hallId": "dezhou",
      "name": {
        "zh": "食品经营许可",
        "en": "Food business licence"
      },
      "everydayNames": [
        "开饭店",
        "餐饮许可证"
      ],
      "type": "licence",
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "region": {
        "code": "371400",
        "name": {
          "zh": "德州市",
          "en": "Dezhou"
        }
      },
      "audiences": [
        "enterprise",
        "unincorporatedEnterprise"
      ],
      "topics": [
        {
          "id": "legal-010",
          "name": {
            "zh": "准营准办",
            "en": "Permits to operate"
          }
        }
      ],
      "handlingItems": [
        {
          "id": "food-business-licence-new",
          "matterId": "dz-food-business-licence",
          "name": {
            "zh": "食品经营许可新办",
            "en": "New food business licence"
          },
          "kind": "new",
          "code": null
        },
        {
          "id": "food-business-licence-renew",
          "matterId": "dz-food-business-licence",
          "name": {
            "zh": "食品经营许可延续",
            "en": "Renewal"
          },
          "kind": "renew",
          "code": null
        }
      ],
      "alsoIn": [
        {
          "matterId": "dc-food-business-licence",
          "region": {
            "code": "371402",
            "name": {
              "zh": "德城区",
              "en": "Decheng District"
            }
          }
        }
      ],
      "baseCode": null,
      "immediate": false,
      "promisedLimit": {
        "value": 10,
        "unit": "workingDays",
        "note": null
      },
      "visits": 0,
      "charged": false,
      "online": true,
      "mail": true,
      "agent": true,
      "crossRegion": true,
      "weekend": false,
      "state": "inForce",
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "样例数据：依据常识编写，未逐条核对。",
          "en": "Sample data: drafted from general knowledge, unchecked."
        }
      },
      "match": {
        "field": "everydayName",
        "text": "开饭店",
        "ranges": [
          [
            0,
            3
          ]
        ]
      }
    }
  ],
  "nextCursor": null,
  "confident": true,
  "total": 1,
  "facets": [
    {
      "name": "department",
      "values": [
        {
          "value": "market-regulation",
          "label": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          },
          "count": 1
        }
      ]
    },
    {
      "name": "online",
      "values": [
        {
          "value": "true",
          "label": {
            "zh": "可网上办",
            "en": "Online"
          },
          "count": 1
        }
      ]
    }
  ]
};

/** The contract's example answer of `getMatterIndex`. */
export const getMatterIndexExample: operations['getMatterIndex']['responses'][200]['content']['application/json'] = {
  "format": 1,
  "revision": "7",
  "hallId": "dezhou",
  "pack": {}
};

/** The contract's example answer of `getMatter`. */
export const getMatterExample: operations['getMatter']['responses'][200]['content']['application/json'] = {
  "id": "dz-food-business-licence",
  "hallId": "dezhou",
  "version": 1,
  "state": "inForce",
  "validFrom": "2026-01-01",
  "validTo": null,
  "updatedAt": "2026-01-01T00:00:00Z",
  "name": {
    "zh": "食品经营许可",
    "en": "Food business licence"
  },
  "everydayNames": [
    "开饭店",
    "餐饮许可证"
  ],
  "type": "licence",
  "baseCode": null,
  "implementingCode": null,
  "parentMatter": null,
  "alsoIn": [
    {
      "matterId": "dc-food-business-licence",
      "region": {
        "code": "371402",
        "name": {
          "zh": "德城区",
          "en": "Decheng District"
        }
      }
    }
  ],
  "region": {
    "code": "371400",
    "name": {
      "zh": "德州市",
      "en": "Dezhou"
    }
  },
  "level": "city",
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "agency": {
    "name": {
      "zh": "德州市市场监督管理局",
      "en": "Dezhou Administration for Market Regulation"
    },
    "code": null,
    "nature": {
      "zh": "法定机关",
      "en": "Statutory body"
    },
    "powerSource": "own",
    "delegate": null,
    "participants": []
  },
  "audiences": [
    "enterprise",
    "unincorporatedEnterprise"
  ],
  "topics": [
    {
      "id": "legal-010",
      "name": {
        "zh": "准营准办",
        "en": "Permits to operate"
      }
    }
  ],
  "handlingItems": [
    {
      "id": "food-business-licence-new",
      "matterId": "dz-food-business-licence",
      "name": {
        "zh": "食品经营许可新办",
        "en": "New food business licence"
      },
      "kind": "new",
      "code": null
    },
    {
      "id": "food-business-licence-renew",
      "matterId": "dz-food-business-licence",
      "name": {
        "zh": "食品经营许可延续",
        "en": "Renewal"
      },
      "kind": "renew",
      "code": null
    }
  ],
  "situations": [],
  "immediate": false,
  "channels": [
    "hall",
    "online",
    "mail"
  ],
  "onlineUrl": null,
  "visits": 0,
  "visitReason": null,
  "inHall": true,
  "bookable": true,
  "mailing": true,
  "onlinePayment": null,
  "kiosk": false,
  "agent": true,
  "commitment": true,
  "quota": null,
  "crossRegionScope": "city",
  "weekend": false,
  "identityLevel": "realName",
  "legalLimit": {
    "value": 20,
    "unit": "workingDays",
    "note": null
  },
  "promisedLimit": {
    "value": 10,
    "unit": "workingDays",
    "note": null
  },
  "specialProcedures": [
    {
      "name": {
        "zh": "现场核查",
        "en": "On-site check"
      },
      "limit": {
        "value": 10,
        "unit": "workingDays",
        "note": null
      },
      "basis": null
    }
  ],
  "places": [
    {
      "hallId": "dezhou",
      "name": {
        "zh": "德州市政务服务中心",
        "en": "Dezhou Government Service Centre"
      },
      "address": {
        "zh": "样例路 1 号",
        "en": "1 Sample Road"
      },
      "counter": {
        "zh": "二楼 B 区",
        "en": "Second floor, area B"
      },
      "hours": [
        {
          "days": [
            1,
            2,
            3,
            4,
            5
          ],
          "season": "all",
          "from": "09:00",
          "to": "12:00"
        },
        {
          "days": [
            1,
            2,
            3,
            4,
            5
          ],
          "season": "all",
          "from": "13:30",
          "to": "17:00"
        }
      ],
      "phones": [
        {
          "number": "12345",
          "label": {
            "zh": "政务服务便民热线",
            "en": "Government service hotline"
          }
        }
      ]
    }
  ],
  "consultationPhones": [
    {
      "number": "12345",
      "label": {
        "zh": "政务服务便民热线",
        "en": "Government service hotline"
      }
    }
  ],
  "supervisionPhones": [
    {
      "number": "12345",
      "label": {
        "zh": "政务服务便民热线",
        "en": "Government service hotline"
      }
    }
  ],
  "staffedLine": {
    "number": "12345",
    "label": {
      "zh": "政务服务便民热线",
      "en": "Government service hotline"
    }
  },
  "conditions": [
    {
      "zh": "有与经营的食品品种、数量相适应的场所和设备",
      "en": "Premises and equipment that fit the food sold"
    }
  ],
  "refusalGrounds": [],
  "legalBasis": [
    {
      "law": {
        "zh": "中华人民共和国食品安全法",
        "en": "Food Safety Law"
      },
      "article": "第三十五条",
      "documentNumber": null,
      "issuer": null,
      "inForceFrom": null,
      "text": null
    }
  ],
  "materials": [
    {
      "id": "m1",
      "name": {
        "zh": "食品经营许可申请书",
        "en": "Application form"
      },
      "necessity": "required",
      "condition": null,
      "type": "form",
      "form": "either",
      "original": "original",
      "copies": 1,
      "pageFormat": null,
      "source": "applicant",
      "issuer": null,
      "notes": null,
      "acceptanceStandard": null,
      "waived": null,
      "commitment": null,
      "legalBasis": [],
      "handlingItemIds": [],
      "situationIds": [],
      "attachments": [
        {
          "id": "m1-blank",
          "kind": "blankForm",
          "name": {
            "zh": "食品经营许可申请书（空白）",
            "en": "Application form (blank)"
          },
          "mediaType": "application/pdf",
          "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-blank",
          "size": null
        },
        {
          "id": "m1-sample",
          "kind": "sampleForm",
          "name": {
            "zh": "食品经营许可申请书（样表）",
            "en": "Application form (completed sample)"
          },
          "mediaType": "application/pdf",
          "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-sample",
          "size": 48213
        }
      ]
    },
    {
      "id": "m2",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "necessity": "required",
      "condition": null,
      "type": "certificate",
      "form": "either",
      "original": "copy",
      "copies": 1,
      "pageFormat": null,
      "source": "government",
      "issuer": {
        "zh": "市场监督管理部门",
        "en": "Market regulator"
      },
      "notes": null,
      "acceptanceStandard": null,
      "waived": {
        "zh": "电子营业执照可免提交",
        "en": "The electronic licence replaces it"
      },
      "commitment": null,
      "legalBasis": [],
      "handlingItemIds": [],
      "situationIds": [],
      "attachments": []
    },
    {
      "id": "m3",
      "name": {
        "zh": "代理人授权委托书",
        "en": "Power of attorney"
      },
      "necessity": "conditional",
      "condition": {
        "zh": "委托他人办理时",
        "en": "When somebody else applies for you"
      },
      "type": "other",
      "form": "either",
      "original": "copy",
      "copies": 1,
      "pageFormat": null,
      "source": "applicant",
      "issuer": null,
      "notes": null,
      "acceptanceStandard": null,
      "waived": null,
      "commitment": null,
      "legalBasis": [],
      "handlingItemIds": [],
      "situationIds": [],
      "attachments": []
    }
  ],
  "fees": {
    "charged": false,
    "items": [],
    "reducible": null,
    "paymentMethods": []
  },
  "steps": [
    {
      "name": {
        "zh": "受理",
        "en": "Acceptance"
      },
      "who": {
        "zh": "综合窗口",
        "en": "General counter"
      },
      "limit": {
        "value": 1,
        "unit": "workingDays",
        "note": null
      },
      "standard": null,
      "outcome": {
        "zh": "受理通知书",
        "en": "Notice of acceptance"
      }
    },
    {
      "name": {
        "zh": "审查",
        "en": "Review"
      },
      "who": null,
      "limit": {
        "value": 7,
        "unit": "workingDays",
        "note": null
      },
      "standard": null,
      "outcome": null
    },
    {
      "name": {
        "zh": "决定",
        "en": "Decision"
      },
      "who": null,
      "limit": {
        "value": 2,
        "unit": "workingDays",
        "note": null
      },
      "standard": null,
      "outcome": {
        "zh": "准予或不予许可决定书",
        "en": "Decision"
      }
    }
  ],
  "results": [
    {
      "name": {
        "zh": "食品经营许可证",
        "en": "Food business licence"
      },
      "type": "certificate",
      "validity": {
        "zh": "五年",
        "en": "Five years"
      },
      "delivery": [
        "counter",
        "mail",
        "electronic"
      ],
      "sample": {
        "id": "r1-sample",
        "kind": "resultSample",
        "name": {
          "zh": "食品经营许可证样本",
          "en": "Sample of the licence"
        },
        "mediaType": "application/pdf",
        "url": "/api/v1/matters/dz-food-business-licence/attachments/r1-sample",
        "size": null
      }
    }
  ],
  "rights": {
    "rightsAndDuties": [],
    "reconsideration": {
      "zh": "自知道决定之日起六十日内向本级人民政府申请行政复议",
      "en": "Within 60 days, to the people's government of the same level"
    },
    "litigation": {
      "zh": "自知道决定之日起六个月内向人民法院提起行政诉讼",
      "en": "Within six months, to the people's court"
    }
  },
  "questions": [
    {
      "question": {
        "zh": "办证要交费吗？",
        "en": "Is there a fee?"
      },
      "answer": {
        "zh": "不收费。",
        "en": "No."
      }
    }
  ],
  "intermediary": null,
  "annualReview": null,
  "attachments": [
    {
      "id": "m1-blank",
      "kind": "blankForm",
      "name": {
        "zh": "食品经营许可申请书（空白）",
        "en": "Application form (blank)"
      },
      "mediaType": "application/pdf",
      "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-blank",
      "size": null
    },
    {
      "id": "m1-sample",
      "kind": "sampleForm",
      "name": {
        "zh": "食品经营许可申请书（样表）",
        "en": "Application form (completed sample)"
      },
      "mediaType": "application/pdf",
      "url": "/api/v1/matters/dz-food-business-licence/attachments/m1-sample",
      "size": 48213
    },
    {
      "id": "r1-sample",
      "kind": "resultSample",
      "name": {
        "zh": "食品经营许可证样本",
        "en": "Sample of the licence"
      },
      "mediaType": "application/pdf",
      "url": "/api/v1/matters/dz-food-business-licence/attachments/r1-sample",
      "size": null
    }
  ],
  "provenance": {
    "kind": "drafted",
    "source": null,
    "note": {
      "zh": "样例数据：依据常识编写，未逐条核对。",
      "en": "Sample data: drafted from general knowledge, unchecked."
    }
  }
};

/** The contract's example answer of `listMatterVersions`. */
export const listMatterVersionsExample: operations['listMatterVersions']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "version": 1,
      "validFrom": "2026-01-01",
      "validTo": null,
      "state": "inForce",
      "createdAt": "2026-01-01T00:00:00Z"
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `createSearchFeedback`. */
export const createSearchFeedbackExample: operations['createSearchFeedback']['responses'][201]['content']['application/json'] = {
  "id": "fb-0193a5c2",
  "kind": "notFound",
  "query": "开一家剧本杀店",
  "receivedAt": "2026-11-24T09:30:00Z"
};

/** The contract's example answer of `listScenarios`. */
export const listScenariosExample: operations['listScenarios']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "restaurant",
      "name": {
        "zh": "我要开饭店",
        "en": "Open a restaurant"
      },
      "audience": "legal",
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "matters": 6,
      "promisedLimit": {
        "value": 10,
        "unit": "workingDays",
        "note": null
      },
      "provenance": {
        "kind": "real",
        "source": "43TCN0003 开办餐饮店",
        "note": {
          "zh": "名称、部门与承诺时限来自公开的主题清单。",
          "en": "Names, departments and limits from a published list."
        }
      },
      "match": {
        "field": "name",
        "text": "我要开饭店"
      }
    }
  ],
  "nextCursor": null,
  "confident": true,
  "total": 1
};

/** The contract's example answer of `getScenario`. */
export const getScenarioExample: operations['getScenario']['responses'][200]['content']['application/json'] = {
  "id": "restaurant",
  "name": {
    "zh": "我要开饭店",
    "en": "Open a restaurant"
  },
  "audience": "legal",
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "participants": [
    {
      "zh": "消防救援机构",
      "en": "Fire and rescue authority"
    },
    {
      "zh": "城市管理局",
      "en": "City management bureau"
    }
  ],
  "matters": [
    {
      "matterId": "dz-food-business-licence",
      "name": {
        "zh": "《食品经营许可证》新办",
        "en": "New food business licence"
      },
      "department": {
        "zh": "市场监督管理局",
        "en": "Administration for Market Regulation"
      },
      "note": {
        "zh": "与小经营许可二选一",
        "en": null
      },
      "promisedLimit": {
        "value": 10,
        "unit": "workingDays",
        "note": null
      },
      "result": {
        "zh": "食品经营许可证",
        "en": "Food business licence"
      }
    }
  ],
  "materials": [
    {
      "zh": "开办餐饮店“一件事”申请书",
      "en": null
    }
  ],
  "questions": [
    {
      "question": {
        "zh": "某部门核查不通过，是否影响其他部门？",
        "en": null
      },
      "answer": {
        "zh": "符合条件的部门先发证；不符合的整改后单独再申请。",
        "en": null
      }
    }
  ],
  "source": "Hunan service platform, theme 43TCN0003",
  "provenance": {
    "kind": "real",
    "source": "43TCN0003 开办餐饮店",
    "note": {
      "zh": "名称、部门与承诺时限来自公开的主题清单。",
      "en": "Names, departments and limits from a published list."
    }
  }
};

/** The contract's example answer of `createSession`. */
export const createSessionExample: operations['createSession']['responses'][201]['content']['application/json'] = {
  "token": "0F3q9sJm2Zk7Vb1xT8nRw5LcYp6HdGe4",
  "expiresAt": "2026-11-25T09:00:00Z",
  "staff": {
    "id": "dezhou.1001",
    "staffNo": "1001",
    "name": {
      "zh": "陈立",
      "en": "Chen Li"
    },
    "post": {
      "zh": "登记员",
      "en": "Registrar"
    },
    "photoUrl": null,
    "hallId": "dezhou",
    "departmentId": "market-regulation",
    "roles": [
      "clerk"
    ],
    "approves": false,
    "deskId": "dezhou.desk-03"
  }
};

/** The contract's example answer of `getSession`. */
export const getSessionExample: operations['getSession']['responses'][200]['content']['application/json'] = {
  "expiresAt": "2026-11-25T09:00:00Z",
  "staff": {
    "id": "dezhou.1001",
    "staffNo": "1001",
    "name": {
      "zh": "陈立",
      "en": "Chen Li"
    },
    "post": {
      "zh": "登记员",
      "en": "Registrar"
    },
    "photoUrl": null,
    "hallId": "dezhou",
    "departmentId": "market-regulation",
    "roles": [
      "clerk"
    ],
    "approves": false,
    "deskId": "dezhou.desk-03"
  }
};

/** The contract's example answer of `endSession`. */
export const endSessionExample: operations['endSession']['responses'][200]['content']['application/json'] = {
  "endedAt": "2026-11-25T08:30:00Z"
};

/** The contract's example answer of `listZones`. */
export const listZonesExample: operations['listZones']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "dezhou.enterprise",
      "hallId": "dezhou",
      "name": {
        "zh": "企业服务区",
        "en": "Enterprise services"
      },
      "floor": {
        "zh": "二层",
        "en": "Second floor"
      }
    },
    {
      "id": "dezhou.people",
      "hallId": "dezhou",
      "name": {
        "zh": "民生服务区",
        "en": "Services for people"
      },
      "floor": {
        "zh": "一层",
        "en": "Ground floor"
      }
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `listQueues`. */
export const listQueuesExample: operations['listQueues']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "dezhou.enterprise-registration",
      "hallId": "dezhou",
      "zone": {
        "id": "dezhou.enterprise",
        "hallId": "dezhou",
        "name": {
          "zh": "企业服务区",
          "en": "Enterprise services"
        },
        "floor": {
          "zh": "二层",
          "en": "Second floor"
        }
      },
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      },
      "description": {
        "zh": "企业和个体工商户的设立、变更、注销",
        "en": "Setting up, changing and closing enterprises"
      },
      "state": "open",
      "reason": null,
      "takes": true,
      "opensAt": null,
      "lastTicketAt": null,
      "bands": [],
      "waiting": 6,
      "serving": 3,
      "counters": [
        "1",
        "2",
        "3"
      ],
      "lastCalled": "A012",
      "wait": {
        "low": 10,
        "high": 20,
        "basis": "both",
        "sampleSize": 46
      },
      "hitRate": {
        "share": 0.82,
        "sampleSize": 310,
        "days": 14
      },
      "rules": [
        {
          "class": "reentered",
          "weight": 30,
          "maxInRow": 1,
          "text": {
            "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
            "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
          }
        },
        {
          "class": "priority",
          "weight": 20,
          "maxInRow": 2,
          "text": {
            "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
            "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
          }
        },
        {
          "class": "appointment",
          "weight": 60,
          "maxInRow": 2,
          "text": {
            "zh": "按时到场的预约，按提前 60 分钟排序。",
            "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
          }
        },
        {
          "class": "transferred",
          "weight": 45,
          "maxInRow": 2,
          "text": {
            "zh": "由其他柜台转来的，按提前 45 分钟排序。",
            "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
          }
        },
        {
          "class": "walkIn",
          "weight": 0,
          "maxInRow": null,
          "text": {
            "zh": "其余的人按取号先后。",
            "en": "Everybody else in the order of their tickets."
          }
        }
      ],
      "appointments": true,
      "provenance": {
        "kind": "generated",
        "source": null,
        "note": {
          "zh": "样例数据：队列、柜台与工作人员均为虚构。",
          "en": "Sample data: queues, counters and staff are invented."
        }
      },
      "next": [
        "A013",
        "A014",
        "A015"
      ]
    },
    {
      "id": "dezhou.social-insurance",
      "hallId": "dezhou",
      "zone": {
        "id": "dezhou.people",
        "hallId": "dezhou",
        "name": {
          "zh": "民生服务区",
          "en": "Services for people"
        },
        "floor": {
          "zh": "一层",
          "en": "Ground floor"
        }
      },
      "letter": "C",
      "name": {
        "zh": "社会保险",
        "en": "Social insurance"
      },
      "description": {
        "zh": "参保登记、缴费、待遇申领",
        "en": "Joining, paying, claiming"
      },
      "state": "open",
      "reason": null,
      "takes": true,
      "opensAt": null,
      "lastTicketAt": null,
      "bands": [],
      "waiting": 0,
      "serving": 2,
      "counters": [
        "8",
        "9"
      ],
      "lastCalled": null,
      "wait": {
        "low": 0,
        "high": 2,
        "basis": "weekday",
        "sampleSize": 28
      },
      "hitRate": null,
      "rules": [
        {
          "class": "reentered",
          "weight": 30,
          "maxInRow": 1,
          "text": {
            "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
            "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
          }
        },
        {
          "class": "priority",
          "weight": 20,
          "maxInRow": 2,
          "text": {
            "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
            "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
          }
        },
        {
          "class": "appointment",
          "weight": 60,
          "maxInRow": 2,
          "text": {
            "zh": "按时到场的预约，按提前 60 分钟排序。",
            "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
          }
        },
        {
          "class": "transferred",
          "weight": 45,
          "maxInRow": 2,
          "text": {
            "zh": "由其他柜台转来的，按提前 45 分钟排序。",
            "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
          }
        },
        {
          "class": "walkIn",
          "weight": 0,
          "maxInRow": null,
          "text": {
            "zh": "其余的人按取号先后。",
            "en": "Everybody else in the order of their tickets."
          }
        }
      ],
      "appointments": true,
      "provenance": {
        "kind": "generated",
        "source": null,
        "note": {
          "zh": "样例数据：队列、柜台与工作人员均为虚构。",
          "en": "Sample data: queues, counters and staff are invented."
        }
      },
      "next": []
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `getQueue`. */
export const getQueueExample: operations['getQueue']['responses'][200]['content']['application/json'] = {
  "id": "dezhou.enterprise-registration",
  "hallId": "dezhou",
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "letter": "A",
  "name": {
    "zh": "企业登记",
    "en": "Enterprise registration"
  },
  "description": {
    "zh": "企业和个体工商户的设立、变更、注销",
    "en": "Setting up, changing and closing enterprises"
  },
  "state": "open",
  "reason": null,
  "takes": true,
  "opensAt": null,
  "lastTicketAt": null,
  "bands": [],
  "waiting": 6,
  "serving": 3,
  "counters": [
    "1",
    "2",
    "3"
  ],
  "lastCalled": "A012",
  "wait": {
    "low": 10,
    "high": 20,
    "basis": "both",
    "sampleSize": 46
  },
  "hitRate": {
    "share": 0.82,
    "sampleSize": 310,
    "days": 14
  },
  "rules": [
    {
      "class": "reentered",
      "weight": 30,
      "maxInRow": 1,
      "text": {
        "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
        "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
      }
    },
    {
      "class": "priority",
      "weight": 20,
      "maxInRow": 2,
      "text": {
        "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
        "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
      }
    },
    {
      "class": "appointment",
      "weight": 60,
      "maxInRow": 2,
      "text": {
        "zh": "按时到场的预约，按提前 60 分钟排序。",
        "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
      }
    },
    {
      "class": "transferred",
      "weight": 45,
      "maxInRow": 2,
      "text": {
        "zh": "由其他柜台转来的，按提前 45 分钟排序。",
        "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
      }
    },
    {
      "class": "walkIn",
      "weight": 0,
      "maxInRow": null,
      "text": {
        "zh": "其余的人按取号先后。",
        "en": "Everybody else in the order of their tickets."
      }
    }
  ],
  "appointments": true,
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：队列、柜台与工作人员均为虚构。",
      "en": "Sample data: queues, counters and staff are invented."
    }
  },
  "next": [
    "A013",
    "A014",
    "A015"
  ]
};

/** The contract's example answer of `setQueueState`. */
export const setQueueStateExample: operations['setQueueState']['responses'][200]['content']['application/json'] = {
  "id": "dezhou.enterprise-registration",
  "hallId": "dezhou",
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "letter": "A",
  "name": {
    "zh": "企业登记",
    "en": "Enterprise registration"
  },
  "description": {
    "zh": "企业和个体工商户的设立、变更、注销",
    "en": "Setting up, changing and closing enterprises"
  },
  "state": "open",
  "reason": null,
  "takes": true,
  "opensAt": null,
  "lastTicketAt": null,
  "bands": [],
  "waiting": 6,
  "serving": 3,
  "counters": [
    "1",
    "2",
    "3"
  ],
  "lastCalled": "A012",
  "wait": {
    "low": 10,
    "high": 20,
    "basis": "both",
    "sampleSize": 46
  },
  "hitRate": {
    "share": 0.82,
    "sampleSize": 310,
    "days": 14
  },
  "rules": [
    {
      "class": "reentered",
      "weight": 30,
      "maxInRow": 1,
      "text": {
        "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
        "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
      }
    },
    {
      "class": "priority",
      "weight": 20,
      "maxInRow": 2,
      "text": {
        "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
        "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
      }
    },
    {
      "class": "appointment",
      "weight": 60,
      "maxInRow": 2,
      "text": {
        "zh": "按时到场的预约，按提前 60 分钟排序。",
        "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
      }
    },
    {
      "class": "transferred",
      "weight": 45,
      "maxInRow": 2,
      "text": {
        "zh": "由其他柜台转来的，按提前 45 分钟排序。",
        "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
      }
    },
    {
      "class": "walkIn",
      "weight": 0,
      "maxInRow": null,
      "text": {
        "zh": "其余的人按取号先后。",
        "en": "Everybody else in the order of their tickets."
      }
    }
  ],
  "appointments": true,
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：队列、柜台与工作人员均为虚构。",
      "en": "Sample data: queues, counters and staff are invented."
    }
  },
  "next": [
    "A013",
    "A014",
    "A015"
  ]
};

/** The contract's example answer of `listTickets`. */
export const listTicketsExample: operations['listTickets']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "hallId": "dezhou",
      "number": "A018",
      "state": "waiting",
      "class": "walkIn",
      "channel": "web",
      "queue": {
        "id": "dezhou.enterprise-registration",
        "letter": "A",
        "name": {
          "zh": "企业登记",
          "en": "Enterprise registration"
        }
      },
      "zone": {
        "id": "dezhou.enterprise",
        "hallId": "dezhou",
        "name": {
          "zh": "企业服务区",
          "en": "Enterprise services"
        },
        "floor": {
          "zh": "二层",
          "en": "Second floor"
        }
      },
      "counters": [
        "1",
        "2",
        "3"
      ],
      "desk": null,
      "ahead": 5,
      "waiting": 6,
      "wait": {
        "low": 10,
        "high": 20,
        "basis": "both",
        "sampleSize": 46
      },
      "recalls": 0,
      "matter": {
        "id": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "食品经营许可（新办）",
          "en": "Food business licence (new)"
        }
      },
      "papers": [
        {
          "id": "m1",
          "name": {
            "zh": "食品经营许可申请书",
            "en": "Application for a food business licence"
          },
          "necessity": "required",
          "ready": true
        }
      ],
      "holder": {
        "name": "李*敏",
        "idNumber": null,
        "phone": "138****3210"
      },
      "appointmentId": null,
      "issuedAt": "2026-11-25T01:30:00Z",
      "calledAt": null,
      "servingAt": null,
      "finishedAt": null,
      "restoreUntil": null,
      "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "actions": [
        "cancel",
        "call"
      ]
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `createTicket`. */
export const createTicketExample: operations['createTicket']['responses'][201]['content']['application/json'] = {
  "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "number": "A018",
  "state": "waiting",
  "class": "walkIn",
  "channel": "web",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counters": [
    "1",
    "2",
    "3"
  ],
  "desk": null,
  "ahead": 5,
  "waiting": 6,
  "wait": {
    "low": 10,
    "high": 20,
    "basis": "both",
    "sampleSize": 46
  },
  "recalls": 0,
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "papers": [
    {
      "id": "m1",
      "name": {
        "zh": "食品经营许可申请书",
        "en": "Application for a food business licence"
      },
      "necessity": "required",
      "ready": true
    }
  ],
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "appointmentId": null,
  "issuedAt": "2026-11-25T01:30:00Z",
  "calledAt": null,
  "servingAt": null,
  "finishedAt": null,
  "restoreUntil": null,
  "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "actions": [
    "cancel"
  ]
};

/** The contract's example answer of `getTicket`. */
export const getTicketExample: operations['getTicket']['responses'][200]['content']['application/json'] = {
  "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "number": "A018",
  "state": "waiting",
  "class": "walkIn",
  "channel": "web",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counters": [
    "1",
    "2",
    "3"
  ],
  "desk": null,
  "ahead": 5,
  "waiting": 6,
  "wait": {
    "low": 10,
    "high": 20,
    "basis": "both",
    "sampleSize": 46
  },
  "recalls": 0,
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "papers": [
    {
      "id": "m1",
      "name": {
        "zh": "食品经营许可申请书",
        "en": "Application for a food business licence"
      },
      "necessity": "required",
      "ready": true
    }
  ],
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "appointmentId": null,
  "issuedAt": "2026-11-25T01:30:00Z",
  "calledAt": null,
  "servingAt": null,
  "finishedAt": null,
  "restoreUntil": null,
  "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "actions": [
    "cancel"
  ]
};

/** The contract's example answer of `cancelTicket`. */
export const cancelTicketExample: operations['cancelTicket']['responses'][200]['content']['application/json'] = {
  "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "number": "A018",
  "state": "waiting",
  "class": "walkIn",
  "channel": "web",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counters": [
    "1",
    "2",
    "3"
  ],
  "desk": null,
  "ahead": 5,
  "waiting": 6,
  "wait": {
    "low": 10,
    "high": 20,
    "basis": "both",
    "sampleSize": 46
  },
  "recalls": 0,
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "papers": [
    {
      "id": "m1",
      "name": {
        "zh": "食品经营许可申请书",
        "en": "Application for a food business licence"
      },
      "necessity": "required",
      "ready": true
    }
  ],
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "appointmentId": null,
  "issuedAt": "2026-11-25T01:30:00Z",
  "calledAt": null,
  "servingAt": null,
  "finishedAt": null,
  "restoreUntil": null,
  "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "actions": [
    "cancel"
  ]
};

/** The contract's example answer of `getFairnessReceipt`. */
export const getFairnessReceiptExample: operations['getFairnessReceipt']['responses'][200]['content']['application/json'] = {
  "number": "A018",
  "asOf": "2026-11-25T01:45:00Z",
  "class": "walkIn",
  "calledBefore": 4,
  "laterButCalledBefore": 1,
  "byRule": [
    {
      "class": "walkIn",
      "count": 3,
      "later": 0,
      "text": {
        "zh": "3 人比您先取号。",
        "en": "3 took their tickets before you."
      }
    },
    {
      "class": "appointment",
      "count": 1,
      "later": 1,
      "text": {
        "zh": "1 人按时到场办理预约。",
        "en": "1 kept an appointment on time."
      }
    }
  ],
  "rules": [
    {
      "class": "reentered",
      "weight": 30,
      "maxInRow": 1,
      "text": {
        "zh": "过号后回来的，排在一般取号者之前约 30 分钟的位置。",
        "en": "Who was called, not there and came back goes as if they had come 30 minutes earlier."
      }
    },
    {
      "class": "priority",
      "weight": 20,
      "maxInRow": 2,
      "text": {
        "zh": "老年人、残疾人、孕妇、军人和带婴儿者，按提前 20 分钟排序。",
        "en": "The old, disabled, pregnant, service members and people with an infant go as if they had come 20 minutes earlier."
      }
    },
    {
      "class": "appointment",
      "weight": 60,
      "maxInRow": 2,
      "text": {
        "zh": "按时到场的预约，按提前 60 分钟排序。",
        "en": "An appointment kept on time goes as if they had come 60 minutes earlier."
      }
    },
    {
      "class": "transferred",
      "weight": 45,
      "maxInRow": 2,
      "text": {
        "zh": "由其他柜台转来的，按提前 45 分钟排序。",
        "en": "Who was sent on by another counter goes as if they had come 45 minutes earlier."
      }
    },
    {
      "class": "walkIn",
      "weight": 0,
      "maxInRow": null,
      "text": {
        "zh": "其余的人按取号先后。",
        "en": "Everybody else in the order of their tickets."
      }
    }
  ]
};

/** The contract's example answer of `listTicketMessages`. */
export const listTicketMessagesExample: operations['listTicketMessages']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "ms_0193a5c2",
      "channel": "sms",
      "template": "ticket.taken",
      "locale": "zh-CN",
      "subject": null,
      "text": "【德州市政务服务中心】您的号码 A018，企业登记，前面 5 人，预计 10—20 分钟，请到 1、2、3 号柜台。",
      "url": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "at": "2026-11-25T01:30:04Z"
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `restoreTicket`. */
export const restoreTicketExample: operations['restoreTicket']['responses'][200]['content']['application/json'] = {
  "id": "tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "number": "A018",
  "state": "waiting",
  "class": "walkIn",
  "channel": "web",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counters": [
    "1",
    "2",
    "3"
  ],
  "desk": null,
  "ahead": 5,
  "waiting": 6,
  "wait": {
    "low": 10,
    "high": 20,
    "basis": "both",
    "sampleSize": 46
  },
  "recalls": 0,
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "papers": [
    {
      "id": "m1",
      "name": {
        "zh": "食品经营许可申请书",
        "en": "Application for a food business licence"
      },
      "necessity": "required",
      "ready": true
    }
  ],
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "appointmentId": null,
  "issuedAt": "2026-11-25T01:30:00Z",
  "calledAt": null,
  "servingAt": null,
  "finishedAt": null,
  "restoreUntil": null,
  "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "actions": [
    "cancel"
  ]
};

/** The contract's example answer of `leaseTicketBlock`. */
export const leaseTicketBlockExample: operations['leaseTicketBlock']['responses'][201]['content']['application/json'] = {
  "id": "bl_2bTq7Zc9Xb4nLw8RtYh1Ke",
  "queueId": "dezhou.enterprise-registration",
  "letter": "A",
  "first": 41,
  "last": 60,
  "day": "2026-11-25",
  "validUntil": "2026-11-25T16:00:00Z"
};

/** The contract's example answer of `reconcileTicketBlock`. */
export const reconcileTicketBlockExample: operations['reconcileTicketBlock']['responses'][200]['content']['application/json'] = {
  "blockId": "bl_2bTq7Zc9Xb4nLw8RtYh1Ke",
  "tickets": [
    {
      "number": "A041",
      "ticketId": "tk_9aBc3De5Fg7Hi1Jk2Lm4No",
      "state": "waiting"
    }
  ],
  "returned": 19
};

/** The contract's example answer of `createAnnouncement`. */
export const createAnnouncementExample: operations['createAnnouncement']['responses'][201]['content']['application/json'] = {
  "id": "an_0193a5c2",
  "hallId": "dezhou",
  "queueId": null,
  "text": {
    "zh": "叫号系统检修，预计延迟 20 分钟。",
    "en": "The calling system is being repaired; expect 20 minutes more."
  },
  "at": "2026-11-25T02:00:00Z",
  "told": 14
};

/** The contract's example answer of `listDesks`. */
export const listDesksExample: operations['listDesks']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "dezhou.desk-03",
      "hallId": "dezhou",
      "zone": {
        "id": "dezhou.enterprise",
        "hallId": "dezhou",
        "name": {
          "zh": "企业服务区",
          "en": "Enterprise services"
        },
        "floor": {
          "zh": "二层",
          "en": "Second floor"
        }
      },
      "counter": "3",
      "name": {
        "zh": "3 号柜台",
        "en": "Counter 3"
      },
      "state": "serving",
      "reason": null,
      "since": "2026-11-25T00:58:00Z",
      "staff": {
        "id": "dezhou.1001",
        "staffNo": "1001",
        "name": {
          "zh": "陈立",
          "en": "Chen Li"
        },
        "post": {
          "zh": "登记员",
          "en": "Registrar"
        },
        "photoUrl": null
      },
      "queues": [
        {
          "id": "dezhou.enterprise-registration",
          "letter": "A",
          "name": {
            "zh": "企业登记",
            "en": "Enterprise registration"
          }
        }
      ],
      "current": {
        "number": "A012",
        "state": "serving",
        "calledAt": "2026-11-25T01:22:00Z",
        "recalls": 0
      },
      "work": [
        {
          "id": "dezhou-decheng.food-business-licence-new",
          "name": {
            "zh": "食品经营许可（新办）",
            "en": "Food business licence (new)"
          }
        }
      ],
      "complaintUrl": null,
      "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
      "provenance": {
        "kind": "generated",
        "source": null,
        "note": {
          "zh": "样例数据：队列、柜台与工作人员均为虚构。",
          "en": "Sample data: queues, counters and staff are invented."
        }
      }
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `getDesk`. */
export const getDeskExample: operations['getDesk']['responses'][200]['content']['application/json'] = {
  "id": "dezhou.desk-03",
  "hallId": "dezhou",
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counter": "3",
  "name": {
    "zh": "3 号柜台",
    "en": "Counter 3"
  },
  "state": "serving",
  "reason": null,
  "since": "2026-11-25T00:58:00Z",
  "staff": {
    "id": "dezhou.1001",
    "staffNo": "1001",
    "name": {
      "zh": "陈立",
      "en": "Chen Li"
    },
    "post": {
      "zh": "登记员",
      "en": "Registrar"
    },
    "photoUrl": null
  },
  "queues": [
    {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    }
  ],
  "current": {
    "number": "A012",
    "state": "serving",
    "calledAt": "2026-11-25T01:22:00Z",
    "recalls": 0
  },
  "work": [
    {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    }
  ],
  "complaintUrl": null,
  "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：队列、柜台与工作人员均为虚构。",
      "en": "Sample data: queues, counters and staff are invented."
    }
  }
};

/** The contract's example answer of `signOnToDesk`. */
export const signOnToDeskExample: operations['signOnToDesk']['responses'][200]['content']['application/json'] = {
  "id": "dezhou.desk-03",
  "hallId": "dezhou",
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counter": "3",
  "name": {
    "zh": "3 号柜台",
    "en": "Counter 3"
  },
  "state": "serving",
  "reason": null,
  "since": "2026-11-25T00:58:00Z",
  "staff": {
    "id": "dezhou.1001",
    "staffNo": "1001",
    "name": {
      "zh": "陈立",
      "en": "Chen Li"
    },
    "post": {
      "zh": "登记员",
      "en": "Registrar"
    },
    "photoUrl": null
  },
  "queues": [
    {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    }
  ],
  "current": {
    "number": "A012",
    "state": "serving",
    "calledAt": "2026-11-25T01:22:00Z",
    "recalls": 0
  },
  "work": [
    {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    }
  ],
  "complaintUrl": null,
  "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：队列、柜台与工作人员均为虚构。",
      "en": "Sample data: queues, counters and staff are invented."
    }
  }
};

/** The contract's example answer of `signOffFromDesk`. */
export const signOffFromDeskExample: operations['signOffFromDesk']['responses'][200]['content']['application/json'] = {
  "id": "dezhou.desk-03",
  "hallId": "dezhou",
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counter": "3",
  "name": {
    "zh": "3 号柜台",
    "en": "Counter 3"
  },
  "state": "serving",
  "reason": null,
  "since": "2026-11-25T00:58:00Z",
  "staff": {
    "id": "dezhou.1001",
    "staffNo": "1001",
    "name": {
      "zh": "陈立",
      "en": "Chen Li"
    },
    "post": {
      "zh": "登记员",
      "en": "Registrar"
    },
    "photoUrl": null
  },
  "queues": [
    {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    }
  ],
  "current": {
    "number": "A012",
    "state": "serving",
    "calledAt": "2026-11-25T01:22:00Z",
    "recalls": 0
  },
  "work": [
    {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    }
  ],
  "complaintUrl": null,
  "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：队列、柜台与工作人员均为虚构。",
      "en": "Sample data: queues, counters and staff are invented."
    }
  }
};

/** The contract's example answer of `setDeskState`. */
export const setDeskStateExample: operations['setDeskState']['responses'][200]['content']['application/json'] = {
  "id": "dezhou.desk-03",
  "hallId": "dezhou",
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counter": "3",
  "name": {
    "zh": "3 号柜台",
    "en": "Counter 3"
  },
  "state": "serving",
  "reason": null,
  "since": "2026-11-25T00:58:00Z",
  "staff": {
    "id": "dezhou.1001",
    "staffNo": "1001",
    "name": {
      "zh": "陈立",
      "en": "Chen Li"
    },
    "post": {
      "zh": "登记员",
      "en": "Registrar"
    },
    "photoUrl": null
  },
  "queues": [
    {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    }
  ],
  "current": {
    "number": "A012",
    "state": "serving",
    "calledAt": "2026-11-25T01:22:00Z",
    "recalls": 0
  },
  "work": [
    {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    }
  ],
  "complaintUrl": null,
  "guideUrl": "/examples/portal/?desk=dezhou.desk-03",
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：队列、柜台与工作人员均为虚构。",
      "en": "Sample data: queues, counters and staff are invented."
    }
  }
};

/** The contract's example answer of `callNext`. */
export const callNextExample: operations['callNext']['responses'][200]['content']['application/json'] = {
  "number": "A013",
  "counter": "3",
  "deskId": "dezhou.desk-03",
  "ticket": {
    "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
    "hallId": "dezhou",
    "number": "A013",
    "state": "called",
    "class": "walkIn",
    "channel": "web",
    "queue": {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    },
    "zone": {
      "id": "dezhou.enterprise",
      "hallId": "dezhou",
      "name": {
        "zh": "企业服务区",
        "en": "Enterprise services"
      },
      "floor": {
        "zh": "二层",
        "en": "Second floor"
      }
    },
    "counters": [
      "1",
      "2",
      "3"
    ],
    "desk": {
      "id": "dezhou.desk-03",
      "counter": "3",
      "name": {
        "zh": "3 号柜台",
        "en": "Counter 3"
      }
    },
    "ahead": null,
    "waiting": 6,
    "wait": null,
    "recalls": 0,
    "matter": {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    },
    "papers": [
      {
        "id": "m1",
        "name": {
          "zh": "食品经营许可申请书",
          "en": "Application for a food business licence"
        },
        "necessity": "required",
        "ready": true
      }
    ],
    "holder": {
      "name": "李*敏",
      "idNumber": null,
      "phone": "138****3210"
    },
    "appointmentId": null,
    "issuedAt": "2026-11-25T01:30:00Z",
    "calledAt": "2026-11-25T01:34:00Z",
    "servingAt": null,
    "finishedAt": null,
    "restoreUntil": null,
    "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "actions": [
      "recall",
      "serve",
      "skip",
      "transfer"
    ]
  },
  "rule": {
    "class": "walkIn",
    "weight": 0,
    "overtaken": 0,
    "text": {
      "zh": "按取号先后。",
      "en": "In the order of tickets."
    }
  },
  "waiting": 5
};

/** The contract's example answer of `recallTicket`. */
export const recallTicketExample: operations['recallTicket']['responses'][200]['content']['application/json'] = {
  "number": "A013",
  "counter": "3",
  "deskId": "dezhou.desk-03",
  "ticket": {
    "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
    "hallId": "dezhou",
    "number": "A013",
    "state": "called",
    "class": "walkIn",
    "channel": "web",
    "queue": {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    },
    "zone": {
      "id": "dezhou.enterprise",
      "hallId": "dezhou",
      "name": {
        "zh": "企业服务区",
        "en": "Enterprise services"
      },
      "floor": {
        "zh": "二层",
        "en": "Second floor"
      }
    },
    "counters": [
      "1",
      "2",
      "3"
    ],
    "desk": {
      "id": "dezhou.desk-03",
      "counter": "3",
      "name": {
        "zh": "3 号柜台",
        "en": "Counter 3"
      }
    },
    "ahead": null,
    "waiting": 6,
    "wait": null,
    "recalls": 0,
    "matter": {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    },
    "papers": [
      {
        "id": "m1",
        "name": {
          "zh": "食品经营许可申请书",
          "en": "Application for a food business licence"
        },
        "necessity": "required",
        "ready": true
      }
    ],
    "holder": {
      "name": "李*敏",
      "idNumber": null,
      "phone": "138****3210"
    },
    "appointmentId": null,
    "issuedAt": "2026-11-25T01:30:00Z",
    "calledAt": "2026-11-25T01:34:00Z",
    "servingAt": null,
    "finishedAt": null,
    "restoreUntil": null,
    "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "actions": [
      "recall",
      "serve",
      "skip",
      "transfer"
    ]
  },
  "rule": {
    "class": "walkIn",
    "weight": 0,
    "overtaken": 0,
    "text": {
      "zh": "按取号先后。",
      "en": "In the order of tickets."
    }
  },
  "waiting": 5
};

/** The contract's example answer of `serveTicket`. */
export const serveTicketExample: operations['serveTicket']['responses'][200]['content']['application/json'] = {
  "number": "A013",
  "counter": "3",
  "deskId": "dezhou.desk-03",
  "ticket": {
    "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
    "hallId": "dezhou",
    "number": "A013",
    "state": "called",
    "class": "walkIn",
    "channel": "web",
    "queue": {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    },
    "zone": {
      "id": "dezhou.enterprise",
      "hallId": "dezhou",
      "name": {
        "zh": "企业服务区",
        "en": "Enterprise services"
      },
      "floor": {
        "zh": "二层",
        "en": "Second floor"
      }
    },
    "counters": [
      "1",
      "2",
      "3"
    ],
    "desk": {
      "id": "dezhou.desk-03",
      "counter": "3",
      "name": {
        "zh": "3 号柜台",
        "en": "Counter 3"
      }
    },
    "ahead": null,
    "waiting": 6,
    "wait": null,
    "recalls": 0,
    "matter": {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    },
    "papers": [
      {
        "id": "m1",
        "name": {
          "zh": "食品经营许可申请书",
          "en": "Application for a food business licence"
        },
        "necessity": "required",
        "ready": true
      }
    ],
    "holder": {
      "name": "李*敏",
      "idNumber": null,
      "phone": "138****3210"
    },
    "appointmentId": null,
    "issuedAt": "2026-11-25T01:30:00Z",
    "calledAt": "2026-11-25T01:34:00Z",
    "servingAt": null,
    "finishedAt": null,
    "restoreUntil": null,
    "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "actions": [
      "recall",
      "serve",
      "skip",
      "transfer"
    ]
  },
  "rule": {
    "class": "walkIn",
    "weight": 0,
    "overtaken": 0,
    "text": {
      "zh": "按取号先后。",
      "en": "In the order of tickets."
    }
  },
  "waiting": 5
};

/** The contract's example answer of `holdTicket`. */
export const holdTicketExample: operations['holdTicket']['responses'][200]['content']['application/json'] = {
  "number": "A013",
  "counter": "3",
  "deskId": "dezhou.desk-03",
  "ticket": {
    "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
    "hallId": "dezhou",
    "number": "A013",
    "state": "called",
    "class": "walkIn",
    "channel": "web",
    "queue": {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    },
    "zone": {
      "id": "dezhou.enterprise",
      "hallId": "dezhou",
      "name": {
        "zh": "企业服务区",
        "en": "Enterprise services"
      },
      "floor": {
        "zh": "二层",
        "en": "Second floor"
      }
    },
    "counters": [
      "1",
      "2",
      "3"
    ],
    "desk": {
      "id": "dezhou.desk-03",
      "counter": "3",
      "name": {
        "zh": "3 号柜台",
        "en": "Counter 3"
      }
    },
    "ahead": null,
    "waiting": 6,
    "wait": null,
    "recalls": 0,
    "matter": {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    },
    "papers": [
      {
        "id": "m1",
        "name": {
          "zh": "食品经营许可申请书",
          "en": "Application for a food business licence"
        },
        "necessity": "required",
        "ready": true
      }
    ],
    "holder": {
      "name": "李*敏",
      "idNumber": null,
      "phone": "138****3210"
    },
    "appointmentId": null,
    "issuedAt": "2026-11-25T01:30:00Z",
    "calledAt": "2026-11-25T01:34:00Z",
    "servingAt": null,
    "finishedAt": null,
    "restoreUntil": null,
    "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "actions": [
      "recall",
      "serve",
      "skip",
      "transfer"
    ]
  },
  "rule": {
    "class": "walkIn",
    "weight": 0,
    "overtaken": 0,
    "text": {
      "zh": "按取号先后。",
      "en": "In the order of tickets."
    }
  },
  "waiting": 5
};

/** The contract's example answer of `resumeTicket`. */
export const resumeTicketExample: operations['resumeTicket']['responses'][200]['content']['application/json'] = {
  "number": "A013",
  "counter": "3",
  "deskId": "dezhou.desk-03",
  "ticket": {
    "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
    "hallId": "dezhou",
    "number": "A013",
    "state": "called",
    "class": "walkIn",
    "channel": "web",
    "queue": {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    },
    "zone": {
      "id": "dezhou.enterprise",
      "hallId": "dezhou",
      "name": {
        "zh": "企业服务区",
        "en": "Enterprise services"
      },
      "floor": {
        "zh": "二层",
        "en": "Second floor"
      }
    },
    "counters": [
      "1",
      "2",
      "3"
    ],
    "desk": {
      "id": "dezhou.desk-03",
      "counter": "3",
      "name": {
        "zh": "3 号柜台",
        "en": "Counter 3"
      }
    },
    "ahead": null,
    "waiting": 6,
    "wait": null,
    "recalls": 0,
    "matter": {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    },
    "papers": [
      {
        "id": "m1",
        "name": {
          "zh": "食品经营许可申请书",
          "en": "Application for a food business licence"
        },
        "necessity": "required",
        "ready": true
      }
    ],
    "holder": {
      "name": "李*敏",
      "idNumber": null,
      "phone": "138****3210"
    },
    "appointmentId": null,
    "issuedAt": "2026-11-25T01:30:00Z",
    "calledAt": "2026-11-25T01:34:00Z",
    "servingAt": null,
    "finishedAt": null,
    "restoreUntil": null,
    "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "actions": [
      "recall",
      "serve",
      "skip",
      "transfer"
    ]
  },
  "rule": {
    "class": "walkIn",
    "weight": 0,
    "overtaken": 0,
    "text": {
      "zh": "按取号先后。",
      "en": "In the order of tickets."
    }
  },
  "waiting": 5
};

/** The contract's example answer of `finishTicket`. */
export const finishTicketExample: operations['finishTicket']['responses'][200]['content']['application/json'] = {
  "number": "A013",
  "counter": "3",
  "deskId": "dezhou.desk-03",
  "ticket": {
    "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
    "hallId": "dezhou",
    "number": "A013",
    "state": "called",
    "class": "walkIn",
    "channel": "web",
    "queue": {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    },
    "zone": {
      "id": "dezhou.enterprise",
      "hallId": "dezhou",
      "name": {
        "zh": "企业服务区",
        "en": "Enterprise services"
      },
      "floor": {
        "zh": "二层",
        "en": "Second floor"
      }
    },
    "counters": [
      "1",
      "2",
      "3"
    ],
    "desk": {
      "id": "dezhou.desk-03",
      "counter": "3",
      "name": {
        "zh": "3 号柜台",
        "en": "Counter 3"
      }
    },
    "ahead": null,
    "waiting": 6,
    "wait": null,
    "recalls": 0,
    "matter": {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    },
    "papers": [
      {
        "id": "m1",
        "name": {
          "zh": "食品经营许可申请书",
          "en": "Application for a food business licence"
        },
        "necessity": "required",
        "ready": true
      }
    ],
    "holder": {
      "name": "李*敏",
      "idNumber": null,
      "phone": "138****3210"
    },
    "appointmentId": null,
    "issuedAt": "2026-11-25T01:30:00Z",
    "calledAt": "2026-11-25T01:34:00Z",
    "servingAt": null,
    "finishedAt": null,
    "restoreUntil": null,
    "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "actions": [
      "recall",
      "serve",
      "skip",
      "transfer"
    ]
  },
  "rule": {
    "class": "walkIn",
    "weight": 0,
    "overtaken": 0,
    "text": {
      "zh": "按取号先后。",
      "en": "In the order of tickets."
    }
  },
  "waiting": 5
};

/** The contract's example answer of `skipTicket`. */
export const skipTicketExample: operations['skipTicket']['responses'][200]['content']['application/json'] = {
  "number": "A013",
  "counter": "3",
  "deskId": "dezhou.desk-03",
  "ticket": {
    "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
    "hallId": "dezhou",
    "number": "A013",
    "state": "called",
    "class": "walkIn",
    "channel": "web",
    "queue": {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    },
    "zone": {
      "id": "dezhou.enterprise",
      "hallId": "dezhou",
      "name": {
        "zh": "企业服务区",
        "en": "Enterprise services"
      },
      "floor": {
        "zh": "二层",
        "en": "Second floor"
      }
    },
    "counters": [
      "1",
      "2",
      "3"
    ],
    "desk": {
      "id": "dezhou.desk-03",
      "counter": "3",
      "name": {
        "zh": "3 号柜台",
        "en": "Counter 3"
      }
    },
    "ahead": null,
    "waiting": 6,
    "wait": null,
    "recalls": 0,
    "matter": {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    },
    "papers": [
      {
        "id": "m1",
        "name": {
          "zh": "食品经营许可申请书",
          "en": "Application for a food business licence"
        },
        "necessity": "required",
        "ready": true
      }
    ],
    "holder": {
      "name": "李*敏",
      "idNumber": null,
      "phone": "138****3210"
    },
    "appointmentId": null,
    "issuedAt": "2026-11-25T01:30:00Z",
    "calledAt": "2026-11-25T01:34:00Z",
    "servingAt": null,
    "finishedAt": null,
    "restoreUntil": null,
    "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "actions": [
      "recall",
      "serve",
      "skip",
      "transfer"
    ]
  },
  "rule": {
    "class": "walkIn",
    "weight": 0,
    "overtaken": 0,
    "text": {
      "zh": "按取号先后。",
      "en": "In the order of tickets."
    }
  },
  "waiting": 5
};

/** The contract's example answer of `transferTicket`. */
export const transferTicketExample: operations['transferTicket']['responses'][200]['content']['application/json'] = {
  "number": "A013",
  "counter": "3",
  "deskId": "dezhou.desk-03",
  "ticket": {
    "id": "tk_7dRb2Nc4Xq9mLw1ZtYh8Vs",
    "hallId": "dezhou",
    "number": "A013",
    "state": "called",
    "class": "walkIn",
    "channel": "web",
    "queue": {
      "id": "dezhou.enterprise-registration",
      "letter": "A",
      "name": {
        "zh": "企业登记",
        "en": "Enterprise registration"
      }
    },
    "zone": {
      "id": "dezhou.enterprise",
      "hallId": "dezhou",
      "name": {
        "zh": "企业服务区",
        "en": "Enterprise services"
      },
      "floor": {
        "zh": "二层",
        "en": "Second floor"
      }
    },
    "counters": [
      "1",
      "2",
      "3"
    ],
    "desk": {
      "id": "dezhou.desk-03",
      "counter": "3",
      "name": {
        "zh": "3 号柜台",
        "en": "Counter 3"
      }
    },
    "ahead": null,
    "waiting": 6,
    "wait": null,
    "recalls": 0,
    "matter": {
      "id": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "食品经营许可（新办）",
        "en": "Food business licence (new)"
      }
    },
    "papers": [
      {
        "id": "m1",
        "name": {
          "zh": "食品经营许可申请书",
          "en": "Application for a food business licence"
        },
        "necessity": "required",
        "ready": true
      }
    ],
    "holder": {
      "name": "李*敏",
      "idNumber": null,
      "phone": "138****3210"
    },
    "appointmentId": null,
    "issuedAt": "2026-11-25T01:30:00Z",
    "calledAt": "2026-11-25T01:34:00Z",
    "servingAt": null,
    "finishedAt": null,
    "restoreUntil": null,
    "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "actions": [
      "recall",
      "serve",
      "skip",
      "transfer"
    ]
  },
  "rule": {
    "class": "walkIn",
    "weight": 0,
    "overtaken": 0,
    "text": {
      "zh": "按取号先后。",
      "en": "In the order of tickets."
    }
  },
  "waiting": 5
};

/** The contract's example answer of `listSlots`. */
export const listSlotsExample: operations['listSlots']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "dezhou.enterprise-registration.20261130T0100Z",
      "hallId": "dezhou",
      "queueId": "dezhou.enterprise-registration",
      "start": "2026-11-30T01:00:00Z",
      "end": "2026-11-30T01:30:00Z",
      "date": "2026-11-30",
      "from": "09:00",
      "to": "09:30",
      "timeZone": "Asia/Shanghai",
      "capacity": 6,
      "left": 4,
      "fill": "free"
    }
  ],
  "nextCursor": null,
  "days": [
    {
      "date": "2026-11-29",
      "state": "closed",
      "left": 0,
      "note": {
        "zh": "周日",
        "en": "Sunday"
      }
    },
    {
      "date": "2026-11-30",
      "state": "open",
      "left": 4,
      "note": null
    }
  ],
  "calendarKnownUntil": "2026-12-31"
};

/** The contract's example answer of `createHold`. */
export const createHoldExample: operations['createHold']['responses'][201]['content']['application/json'] = {
  "id": "hd_5mXw2Kc9Tq4bVn8Zr1LpYs",
  "slot": {
    "id": "dezhou.enterprise-registration.20261130T0100Z",
    "hallId": "dezhou",
    "queueId": "dezhou.enterprise-registration",
    "start": "2026-11-30T01:00:00Z",
    "end": "2026-11-30T01:30:00Z",
    "date": "2026-11-30",
    "from": "09:00",
    "to": "09:30",
    "timeZone": "Asia/Shanghai",
    "capacity": 6,
    "left": 4,
    "fill": "free"
  },
  "expiresAt": "2026-11-25T01:40:00Z"
};

/** The contract's example answer of `createAppointment`. */
export const createAppointmentExample: operations['createAppointment']['responses'][201]['content']['application/json'] = {
  "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
  "code": "K7PM2X",
  "hallId": "dezhou",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "slot": {
    "id": "dezhou.enterprise-registration.20261130T0100Z",
    "hallId": "dezhou",
    "queueId": "dezhou.enterprise-registration",
    "start": "2026-11-30T01:00:00Z",
    "end": "2026-11-30T01:30:00Z",
    "date": "2026-11-30",
    "from": "09:00",
    "to": "09:30",
    "timeZone": "Asia/Shanghai",
    "capacity": 6,
    "left": 4,
    "fill": "free"
  },
  "state": "booked",
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "ticketId": null,
  "offerUntil": null,
  "checkInFrom": "2026-11-30T00:30:00Z",
  "checkInUntil": "2026-11-30T01:10:00Z",
  "changeUntil": "2026-11-30T01:00:00Z",
  "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
  "actions": [
    "reschedule",
    "cancel"
  ]
};

/** The contract's example answer of `getAppointment`. */
export const getAppointmentExample: operations['getAppointment']['responses'][200]['content']['application/json'] = {
  "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
  "code": "K7PM2X",
  "hallId": "dezhou",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "slot": {
    "id": "dezhou.enterprise-registration.20261130T0100Z",
    "hallId": "dezhou",
    "queueId": "dezhou.enterprise-registration",
    "start": "2026-11-30T01:00:00Z",
    "end": "2026-11-30T01:30:00Z",
    "date": "2026-11-30",
    "from": "09:00",
    "to": "09:30",
    "timeZone": "Asia/Shanghai",
    "capacity": 6,
    "left": 4,
    "fill": "free"
  },
  "state": "booked",
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "ticketId": null,
  "offerUntil": null,
  "checkInFrom": "2026-11-30T00:30:00Z",
  "checkInUntil": "2026-11-30T01:10:00Z",
  "changeUntil": "2026-11-30T01:00:00Z",
  "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
  "actions": [
    "reschedule",
    "cancel"
  ]
};

/** The contract's example answer of `rescheduleAppointment`. */
export const rescheduleAppointmentExample: operations['rescheduleAppointment']['responses'][200]['content']['application/json'] = {
  "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
  "code": "K7PM2X",
  "hallId": "dezhou",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "slot": {
    "id": "dezhou.enterprise-registration.20261130T0100Z",
    "hallId": "dezhou",
    "queueId": "dezhou.enterprise-registration",
    "start": "2026-11-30T01:00:00Z",
    "end": "2026-11-30T01:30:00Z",
    "date": "2026-11-30",
    "from": "09:00",
    "to": "09:30",
    "timeZone": "Asia/Shanghai",
    "capacity": 6,
    "left": 4,
    "fill": "free"
  },
  "state": "booked",
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "ticketId": null,
  "offerUntil": null,
  "checkInFrom": "2026-11-30T00:30:00Z",
  "checkInUntil": "2026-11-30T01:10:00Z",
  "changeUntil": "2026-11-30T01:00:00Z",
  "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
  "actions": [
    "reschedule",
    "cancel"
  ]
};

/** The contract's example answer of `cancelAppointment`. */
export const cancelAppointmentExample: operations['cancelAppointment']['responses'][200]['content']['application/json'] = {
  "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
  "code": "K7PM2X",
  "hallId": "dezhou",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "slot": {
    "id": "dezhou.enterprise-registration.20261130T0100Z",
    "hallId": "dezhou",
    "queueId": "dezhou.enterprise-registration",
    "start": "2026-11-30T01:00:00Z",
    "end": "2026-11-30T01:30:00Z",
    "date": "2026-11-30",
    "from": "09:00",
    "to": "09:30",
    "timeZone": "Asia/Shanghai",
    "capacity": 6,
    "left": 4,
    "fill": "free"
  },
  "state": "booked",
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "ticketId": null,
  "offerUntil": null,
  "checkInFrom": "2026-11-30T00:30:00Z",
  "checkInUntil": "2026-11-30T01:10:00Z",
  "changeUntil": "2026-11-30T01:00:00Z",
  "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
  "actions": [
    "reschedule",
    "cancel"
  ]
};

/** The contract's example answer of `acceptOffer`. */
export const acceptOfferExample: operations['acceptOffer']['responses'][200]['content']['application/json'] = {
  "id": "ap_8cKe2LbX0pQv5mTzYw6RhN",
  "code": "K7PM2X",
  "hallId": "dezhou",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "slot": {
    "id": "dezhou.enterprise-registration.20261130T0100Z",
    "hallId": "dezhou",
    "queueId": "dezhou.enterprise-registration",
    "start": "2026-11-30T01:00:00Z",
    "end": "2026-11-30T01:30:00Z",
    "date": "2026-11-30",
    "from": "09:00",
    "to": "09:30",
    "timeZone": "Asia/Shanghai",
    "capacity": 6,
    "left": 4,
    "fill": "free"
  },
  "state": "booked",
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "ticketId": null,
  "offerUntil": null,
  "checkInFrom": "2026-11-30T00:30:00Z",
  "checkInUntil": "2026-11-30T01:10:00Z",
  "changeUntil": "2026-11-30T01:00:00Z",
  "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
  "actions": [
    "reschedule",
    "cancel"
  ]
};

/** The contract's example answer of `checkInAppointment`. */
export const checkInAppointmentExample: operations['checkInAppointment']['responses'][201]['content']['application/json'] = {
  "id": "tk_1cGh5Kd8Zv2pQx6WbTn9Lr",
  "hallId": "dezhou",
  "number": "A019",
  "state": "waiting",
  "class": "appointment",
  "channel": "appointment",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counters": [
    "1",
    "2",
    "3"
  ],
  "desk": null,
  "ahead": 1,
  "waiting": 6,
  "wait": {
    "low": 2,
    "high": 8,
    "basis": "both",
    "sampleSize": 46
  },
  "recalls": 0,
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "papers": [
    {
      "id": "m1",
      "name": {
        "zh": "食品经营许可申请书",
        "en": "Application for a food business licence"
      },
      "necessity": "required",
      "ready": true
    }
  ],
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "appointmentId": "ap_8cKe2LbX0pQv5mTzYw6RhN",
  "issuedAt": "2026-11-25T01:30:00Z",
  "calledAt": null,
  "servingAt": null,
  "finishedAt": null,
  "restoreUntil": null,
  "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "actions": [
    "cancel"
  ]
};

/** The contract's example answer of `checkInByCode`. */
export const checkInByCodeExample: operations['checkInByCode']['responses'][201]['content']['application/json'] = {
  "id": "tk_1cGh5Kd8Zv2pQx6WbTn9Lr",
  "hallId": "dezhou",
  "number": "A019",
  "state": "waiting",
  "class": "appointment",
  "channel": "appointment",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "zone": {
    "id": "dezhou.enterprise",
    "hallId": "dezhou",
    "name": {
      "zh": "企业服务区",
      "en": "Enterprise services"
    },
    "floor": {
      "zh": "二层",
      "en": "Second floor"
    }
  },
  "counters": [
    "1",
    "2",
    "3"
  ],
  "desk": null,
  "ahead": 1,
  "waiting": 6,
  "wait": {
    "low": 2,
    "high": 8,
    "basis": "both",
    "sampleSize": 46
  },
  "recalls": 0,
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "papers": [
    {
      "id": "m1",
      "name": {
        "zh": "食品经营许可申请书",
        "en": "Application for a food business licence"
      },
      "necessity": "required",
      "ready": true
    }
  ],
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "appointmentId": "ap_8cKe2LbX0pQv5mTzYw6RhN",
  "issuedAt": "2026-11-25T01:30:00Z",
  "calledAt": null,
  "servingAt": null,
  "finishedAt": null,
  "restoreUntil": null,
  "followUrl": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "actions": [
    "cancel"
  ]
};

/** The contract's example answer of `joinWaitlist`. */
export const joinWaitlistExample: operations['joinWaitlist']['responses'][201]['content']['application/json'] = {
  "id": "ap_3xVn7Kc1Tq5bWm9Zr2LpHs",
  "code": "Q4RT8Y",
  "hallId": "dezhou",
  "queue": {
    "id": "dezhou.enterprise-registration",
    "letter": "A",
    "name": {
      "zh": "企业登记",
      "en": "Enterprise registration"
    }
  },
  "slot": {
    "id": "dezhou.enterprise-registration.20261130T0100Z",
    "hallId": "dezhou",
    "queueId": "dezhou.enterprise-registration",
    "start": "2026-11-30T01:00:00Z",
    "end": "2026-11-30T01:30:00Z",
    "date": "2026-11-30",
    "from": "09:00",
    "to": "09:30",
    "timeZone": "Asia/Shanghai",
    "capacity": 6,
    "left": 0,
    "fill": "full"
  },
  "state": "waitlisted",
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "食品经营许可（新办）",
      "en": "Food business licence (new)"
    }
  },
  "holder": {
    "name": "李*敏",
    "idNumber": null,
    "phone": "138****3210"
  },
  "ticketId": null,
  "offerUntil": null,
  "checkInFrom": "2026-11-30T00:30:00Z",
  "checkInUntil": "2026-11-30T01:10:00Z",
  "changeUntil": "2026-11-30T01:00:00Z",
  "followUrl": "/examples/portal/?appointment=ap_8cKe2LbX0pQv5mTzYw6RhN",
  "actions": [
    "cancel"
  ]
};

/** The contract's example answer of `listSandboxMessages`. */
export const listSandboxMessagesExample: operations['listSandboxMessages']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "ms_0193a5c2",
      "channel": "sms",
      "template": "ticket.taken",
      "locale": "zh-CN",
      "subject": null,
      "text": "【德州市政务服务中心】您的号码 A018，企业登记，前面 5 人，预计 10—20 分钟，请到 1、2、3 号柜台。",
      "url": "/examples/portal/?ticket=tk_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "at": "2026-11-25T01:30:04Z",
      "recipient": "138****3210"
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `createOptOut`. */
export const createOptOutExample: operations['createOptOut']['responses'][201]['content']['application/json'] = {
  "channel": "sms",
  "recipient": "138****3210",
  "at": "2026-11-25T01:50:00Z"
};

/** The contract's example answer of `getScenarioPlan`. */
export const getScenarioPlanExample: operations['getScenarioPlan']['responses'][200]['content']['application/json'] = {
  "scenarioId": "restaurant",
  "name": {
    "zh": "我要开饭店",
    "en": "Open a restaurant"
  },
  "revision": "b7Qm2k",
  "answers": {
    "small": "full",
    "gatheringPlace": true,
    "signboard": true,
    "openFood": false,
    "fireTest": false,
    "agent": false
  },
  "dropped": [],
  "questions": [
    {
      "id": "small",
      "kind": "choice",
      "text": {
        "zh": "您的店属于哪一类？",
        "en": "Which kind is your shop?"
      },
      "help": {
        "zh": "“小”的标准由各省规定。",
        "en": "Each province says what counts as small."
      },
      "why": {
        "text": {
          "zh": "小餐饮、小食品店办食品小经营许可，其余办食品经营许可，二者只办其一。",
          "en": "Small eateries and food shops take the small licence, all others the full one; only one of the two."
        },
        "legalBasis": [
          {
            "law": {
              "zh": "中华人民共和国食品安全法",
              "en": "Food Safety Law"
            },
            "article": "第三十六条"
          }
        ],
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "options": [
        {
          "id": "small",
          "text": {
            "zh": "小餐饮、小食品店",
            "en": "Small eatery or small food shop"
          },
          "help": {
            "zh": "面积、人员、品种符合本省小经营规定的",
            "en": "Within what the province calls small"
          }
        },
        {
          "id": "full",
          "text": {
            "zh": "其他餐饮、食品店",
            "en": "Any other"
          },
          "help": null
        }
      ],
      "min": null,
      "max": null,
      "step": null,
      "unit": null,
      "answer": "full",
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "id": "gatheringPlace",
      "kind": "yesNo",
      "text": {
        "zh": "场所面积达到当地消防检查规定的面积吗？",
        "en": "Are the premises above the area from which your place asks for a fire safety check?"
      },
      "help": {
        "zh": "起查面积由当地规定，请问消防窗口。",
        "en": "The area is set locally; ask at the fire desk."
      },
      "why": {
        "text": {
          "zh": "公众聚集场所投入使用、营业前要作消防安全检查；起查面积由各地规定。",
          "en": "Public gathering places are checked before opening; each place sets the area."
        },
        "legalBasis": [
          {
            "law": {
              "zh": "中华人民共和国消防法",
              "en": "Fire Protection Law"
            },
            "article": "第十五条"
          }
        ],
        "department": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        }
      },
      "options": [],
      "min": null,
      "max": null,
      "step": null,
      "unit": null,
      "answer": true,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "id": "signboard",
      "kind": "yesNo",
      "text": {
        "zh": "要设门头招牌或户外广告吗？",
        "en": "Will there be a shop sign or outdoor advertising?"
      },
      "help": null,
      "why": {
        "text": {
          "zh": "在建筑物上设招牌、广告要经城市管理部门办理。",
          "en": "A sign or advertisement on a building needs the urban management bureau."
        },
        "legalBasis": [
          {
            "law": {
              "zh": "城市市容和环境卫生管理条例",
              "en": "Regulations on City Appearance and Sanitation"
            },
            "article": "第十一条"
          }
        ],
        "department": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "options": [],
      "min": null,
      "max": null,
      "step": null,
      "unit": null,
      "answer": true,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "id": "openFood",
      "kind": "yesNo",
      "text": {
        "zh": "有员工接触直接入口的食品吗？",
        "en": "Do staff handle ready-to-eat food?"
      },
      "help": null,
      "why": {
        "text": {
          "zh": "接触直接入口食品的人员要每年体检、持健康证明。",
          "en": "They are examined every year and hold a health certificate."
        },
        "legalBasis": [
          {
            "law": {
              "zh": "中华人民共和国食品安全法",
              "en": "Food Safety Law"
            },
            "article": "第四十五条"
          }
        ],
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "options": [],
      "min": null,
      "max": null,
      "step": null,
      "unit": null,
      "answer": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "id": "fireTest",
      "kind": "yesNo",
      "text": {
        "zh": "场所装有自动消防设施吗？",
        "en": "Are there automatic fire-fighting installations?"
      },
      "help": null,
      "why": {
        "text": {
          "zh": "有自动消防设施的，要有检测合格文件。",
          "en": "They come with a test report."
        },
        "legalBasis": [
          {
            "law": {
              "zh": "中华人民共和国消防法",
              "en": "Fire Protection Law"
            },
            "article": "第十五条"
          }
        ],
        "department": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        }
      },
      "options": [],
      "min": null,
      "max": null,
      "step": null,
      "unit": null,
      "answer": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "id": "agent",
      "kind": "yesNo",
      "text": {
        "zh": "由别人代您来办吗？",
        "en": "Will somebody else act for you?"
      },
      "help": null,
      "why": {
        "text": {
          "zh": "委托代理人提出申请的，要有委托书。",
          "en": "An agent needs a power of attorney."
        },
        "legalBasis": [
          {
            "law": {
              "zh": "中华人民共和国行政许可法",
              "en": "Administrative Licensing Law"
            },
            "article": "第二十九条"
          }
        ],
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "options": [],
      "min": null,
      "max": null,
      "step": null,
      "unit": null,
      "answer": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    }
  ],
  "complete": true,
  "stopped": false,
  "notices": [],
  "matters": [
    {
      "id": "check-of-the-business-licence",
      "matterId": null,
      "name": {
        "zh": "企业营业执照信息核验",
        "en": "Check of the business licence"
      },
      "department": {
        "zh": "市场监督管理局",
        "en": "Administration for Market Regulation"
      },
      "departmentId": "market-regulation",
      "note": {
        "zh": "取得营业执照后进行；系统核验，免提交",
        "en": "After the business licence; checked by the system, nothing to hand in"
      },
      "promisedDays": 1,
      "visits": 0,
      "waitsFor": [],
      "startsAfter": 0,
      "endsAfter": 1,
      "critical": true,
      "result": null,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "id": "food-business-licence-new",
      "matterId": "dezhou-decheng.food-business-licence-new",
      "name": {
        "zh": "《食品经营许可证》新办",
        "en": "Food business licence (new)"
      },
      "department": {
        "zh": "市场监督管理局",
        "en": "Administration for Market Regulation"
      },
      "departmentId": "market-regulation",
      "note": {
        "zh": "与小经营许可二选一",
        "en": "This or the small food business licence"
      },
      "promisedDays": 10,
      "visits": 0,
      "waitsFor": [
        "check-of-the-business-licence"
      ],
      "startsAfter": 1,
      "endsAfter": 11,
      "critical": true,
      "result": {
        "zh": "食品经营许可证",
        "en": "Food business licence"
      },
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "id": "fire-check-commitment",
      "matterId": null,
      "name": {
        "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
        "en": "Fire safety check before opening (notify-and-commit)"
      },
      "department": {
        "zh": "消防救援机构",
        "en": "Fire and rescue authority"
      },
      "departmentId": "fire-rescue",
      "note": {
        "zh": "与一般流程二选一",
        "en": "This or the ordinary procedure"
      },
      "promisedDays": 1,
      "visits": 0,
      "waitsFor": [
        "check-of-the-business-licence"
      ],
      "startsAfter": 1,
      "endsAfter": 2,
      "critical": false,
      "result": {
        "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
        "en": "Fire safety check opinion"
      },
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "id": "filing-of-shop-signboards",
      "matterId": null,
      "name": {
        "zh": "户外招牌设施规范管理",
        "en": "Filing of shop signboards"
      },
      "department": {
        "zh": "城市管理局",
        "en": "Urban Management Bureau"
      },
      "departmentId": "urban-management",
      "note": {
        "zh": "设招牌的",
        "en": "If there is a sign"
      },
      "promisedDays": 1,
      "visits": 0,
      "waitsFor": [
        "check-of-the-business-licence"
      ],
      "startsAfter": 1,
      "endsAfter": 2,
      "critical": false,
      "result": {
        "zh": "门店招牌备案回执",
        "en": "Receipt of the signboard filing"
      },
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    }
  ],
  "possible": [],
  "alternatives": [
    {
      "id": "fire-procedure",
      "text": {
        "zh": "消防安全检查怎么办",
        "en": "How to have the fire safety check"
      },
      "help": null,
      "options": [
        {
          "id": "fire-check-commitment",
          "name": {
            "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
            "en": "Fire safety check before opening (notify-and-commit)"
          }
        },
        {
          "id": "fire-check-ordinary",
          "name": {
            "zh": "公众聚集场所投入使用、营业前消防安全检查（一般流程）",
            "en": "Fire safety check before opening (ordinary procedure)"
          }
        }
      ],
      "chosen": null,
      "assumed": "fire-check-commitment"
    }
  ],
  "materials": [
    {
      "key": "restaurant-joint-application",
      "name": {
        "zh": "开办餐饮店“一件事”申请书",
        "en": "Joint application to open a restaurant"
      },
      "kind": "form",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "replaces": [
        "食品经营许可申请书",
        "招牌备案表"
      ],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "restaurant-joint-commitment",
      "name": {
        "zh": "开办餐饮店“一件事”承诺书",
        "en": "Joint commitment to open a restaurant"
      },
      "kind": "form",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "fire-check-commitment"
      ],
      "replaces": [
        "公众聚集场所消防安全告知承诺书"
      ],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "kind": "certificate",
      "source": "government",
      "necessity": "required",
      "from": "lookup",
      "givenBy": null,
      "matters": [
        "check-of-the-business-licence",
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "replaces": [],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "layout-of-equipment-and-facilities-and-work-flow",
      "name": {
        "zh": "食品经营设备设施布局、操作流程文件",
        "en": "Layout of equipment and facilities, and work flow"
      },
      "kind": "other",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "food-business-licence-new"
      ],
      "replaces": [],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "list-of-food-safety-rules",
      "name": {
        "zh": "食品安全规章制度目录清单",
        "en": "List of food safety rules"
      },
      "kind": "other",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "food-business-licence-new"
      ],
      "replaces": [],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "kind": "certificate",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "replaces": [],
      "original": true,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "floor-plan",
      "name": {
        "zh": "场所平面布置图",
        "en": "Floor plan"
      },
      "kind": "other",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "fire-check-commitment"
      ],
      "replaces": [],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "plan-of-fire-fighting-facilities",
      "name": {
        "zh": "场所消防设施平面图",
        "en": "Plan of fire-fighting facilities"
      },
      "kind": "other",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "fire-check-commitment"
      ],
      "replaces": [],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "fire-safety-rules",
      "name": {
        "zh": "消防安全制度",
        "en": "Fire safety rules"
      },
      "kind": "other",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "fire-check-commitment"
      ],
      "replaces": [],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "fire-fighting-and-evacuation-plan",
      "name": {
        "zh": "灭火和应急疏散预案",
        "en": "Fire-fighting and evacuation plan"
      },
      "kind": "other",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "fire-check-commitment"
      ],
      "replaces": [],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    },
    {
      "key": "picture-of-the-signboard",
      "name": {
        "zh": "招牌效果图",
        "en": "Picture of the signboard"
      },
      "kind": "other",
      "source": "applicant",
      "necessity": "required",
      "from": "applicant",
      "givenBy": null,
      "matters": [
        "filing-of-shop-signboards"
      ],
      "replaces": [],
      "original": false,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    }
  ],
  "fields": [
    {
      "key": "name-of-the-firm",
      "label": {
        "zh": "企业名称",
        "en": "Name of the firm"
      },
      "kind": "text",
      "matters": [
        "check-of-the-business-licence",
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "unified-social-credit-code",
      "label": {
        "zh": "统一社会信用代码",
        "en": "Unified social credit code"
      },
      "kind": "uscc",
      "matters": [
        "check-of-the-business-licence",
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "name-of-the-legal-representative",
      "label": {
        "zh": "法定代表人姓名",
        "en": "Name of the legal representative"
      },
      "kind": "name",
      "matters": [
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "identity-number-of-the-legal-representative",
      "label": {
        "zh": "法定代表人身份证件号码",
        "en": "Identity number of the legal representative"
      },
      "kind": "idNumber",
      "matters": [
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "contact-person",
      "label": {
        "zh": "联系人",
        "en": "Contact person"
      },
      "kind": "name",
      "matters": [
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "telephone",
      "label": {
        "zh": "联系电话",
        "en": "Telephone"
      },
      "kind": "phone",
      "matters": [
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "address-of-the-premises",
      "label": {
        "zh": "经营场所地址",
        "en": "Address of the premises"
      },
      "kind": "address",
      "matters": [
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "name-of-the-premises",
      "label": {
        "zh": "经营场所名称",
        "en": "Name of the premises"
      },
      "kind": "text",
      "matters": [
        "food-business-licence-new"
      ],
      "value": null
    },
    {
      "key": "kind-of-business",
      "label": {
        "zh": "主体业态",
        "en": "Kind of business"
      },
      "kind": "text",
      "matters": [
        "food-business-licence-new"
      ],
      "value": null
    },
    {
      "key": "business-items",
      "label": {
        "zh": "经营项目",
        "en": "Business items"
      },
      "kind": "text",
      "matters": [
        "food-business-licence-new"
      ],
      "value": null
    },
    {
      "key": "area-of-the-premises",
      "label": {
        "zh": "场所面积",
        "en": "Area of the premises"
      },
      "kind": "number",
      "matters": [
        "food-business-licence-new",
        "fire-check-commitment"
      ],
      "value": null
    },
    {
      "key": "number-of-staff",
      "label": {
        "zh": "从业人员数",
        "en": "Number of staff"
      },
      "kind": "number",
      "matters": [
        "food-business-licence-new"
      ],
      "value": null
    },
    {
      "key": "food-safety-manager",
      "label": {
        "zh": "食品安全管理人员",
        "en": "Food safety manager"
      },
      "kind": "text",
      "matters": [
        "food-business-licence-new"
      ],
      "value": null
    },
    {
      "key": "sold-online",
      "label": {
        "zh": "是否网络经营",
        "en": "Sold online"
      },
      "kind": "yesNo",
      "matters": [
        "food-business-licence-new"
      ],
      "value": null
    },
    {
      "key": "name-of-the-place",
      "label": {
        "zh": "场所名称",
        "en": "Name of the place"
      },
      "kind": "text",
      "matters": [
        "fire-check-commitment"
      ],
      "value": null
    },
    {
      "key": "use",
      "label": {
        "zh": "使用性质",
        "en": "Use"
      },
      "kind": "text",
      "matters": [
        "fire-check-commitment"
      ],
      "value": null
    },
    {
      "key": "floor",
      "label": {
        "zh": "所在层数",
        "en": "Floor"
      },
      "kind": "number",
      "matters": [
        "fire-check-commitment"
      ],
      "value": null
    },
    {
      "key": "floors-of-the-building",
      "label": {
        "zh": "建筑总层数",
        "en": "Floors of the building"
      },
      "kind": "number",
      "matters": [
        "fire-check-commitment"
      ],
      "value": null
    },
    {
      "key": "responsible-for-fire-safety",
      "label": {
        "zh": "消防安全责任人",
        "en": "Responsible for fire safety"
      },
      "kind": "text",
      "matters": [
        "fire-check-commitment"
      ],
      "value": null
    },
    {
      "key": "fire-safety-manager",
      "label": {
        "zh": "消防安全管理人",
        "en": "Fire safety manager"
      },
      "kind": "text",
      "matters": [
        "fire-check-commitment"
      ],
      "value": null
    },
    {
      "key": "automatic-fire-installations",
      "label": {
        "zh": "自动消防设施",
        "en": "Automatic fire installations"
      },
      "kind": "text",
      "matters": [
        "fire-check-commitment"
      ],
      "value": null
    },
    {
      "key": "location",
      "label": {
        "zh": "设置位置",
        "en": "Location"
      },
      "kind": "text",
      "matters": [
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "size-length-width-depth",
      "label": {
        "zh": "规格（长×宽×厚）",
        "en": "Size (length × width × depth)"
      },
      "kind": "text",
      "matters": [
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "material-of-the-sign",
      "label": {
        "zh": "材质",
        "en": "Material of the sign"
      },
      "kind": "text",
      "matters": [
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "period",
      "label": {
        "zh": "设置期限",
        "en": "Period"
      },
      "kind": "text",
      "matters": [
        "filing-of-shop-signboards"
      ],
      "value": null
    },
    {
      "key": "builder",
      "label": {
        "zh": "施工单位",
        "en": "Builder"
      },
      "kind": "text",
      "matters": [
        "filing-of-shop-signboards"
      ],
      "value": null
    }
  ],
  "workingDays": 11,
  "criticalPath": [
    "check-of-the-business-licence",
    "food-business-licence-new"
  ],
  "unknownDays": [],
  "burden": {
    "joint": {
      "papers": 10,
      "fields": 26,
      "visits": 0,
      "workingDays": 11
    },
    "oneByOne": {
      "papers": 16,
      "fields": 43,
      "visits": 0,
      "workingDays": 13
    },
    "saved": {
      "papers": 6,
      "fields": 17,
      "visits": 0,
      "workingDays": 2
    },
    "unknownVisits": []
  },
  "identityLevel": "realName",
  "provenance": {
    "kind": "mixed",
    "source": null,
    "note": {
      "zh": "清单为公开资料，问题与材料对应为起草。",
      "en": "The list is published; questions and the papers of each matter are drafted."
    }
  }
};

/** The contract's example answer of `getMatterForm`. */
export const getMatterFormExample: operations['getMatterForm']['responses'][200]['content']['application/json'] = {
  "title": {
    "zh": "食品经营许可申请书",
    "en": "Application for a food business licence"
  },
  "sections": [
    {
      "id": "applicant",
      "title": {
        "zh": "申请人",
        "en": "The applicant"
      },
      "fields": [
        {
          "key": "name-of-the-firm",
          "label": {
            "zh": "企业名称",
            "en": "Name of the firm"
          },
          "kind": "text",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "check-of-the-business-licence",
            "food-business-licence-new",
            "fire-check-commitment",
            "filing-of-shop-signboards"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "unified-social-credit-code",
          "label": {
            "zh": "统一社会信用代码",
            "en": "Unified social credit code"
          },
          "kind": "uscc",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "check-of-the-business-licence",
            "food-business-licence-new",
            "fire-check-commitment",
            "filing-of-shop-signboards"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "name-of-the-legal-representative",
          "label": {
            "zh": "法定代表人姓名",
            "en": "Name of the legal representative"
          },
          "kind": "name",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new",
            "fire-check-commitment",
            "filing-of-shop-signboards"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "identity-number-of-the-legal-representative",
          "label": {
            "zh": "法定代表人身份证件号码",
            "en": "Identity number of the legal representative"
          },
          "kind": "idNumber",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new",
            "fire-check-commitment",
            "filing-of-shop-signboards"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "contact-person",
          "label": {
            "zh": "联系人",
            "en": "Contact person"
          },
          "kind": "name",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new",
            "fire-check-commitment",
            "filing-of-shop-signboards"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "telephone",
          "label": {
            "zh": "联系电话",
            "en": "Telephone"
          },
          "kind": "phone",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new",
            "fire-check-commitment",
            "filing-of-shop-signboards"
          ],
          "value": null,
          "from": null
        }
      ]
    },
    {
      "id": "premises",
      "title": {
        "zh": "经营场所",
        "en": "The premises"
      },
      "fields": [
        {
          "key": "address-of-the-premises",
          "label": {
            "zh": "经营场所地址",
            "en": "Address of the premises"
          },
          "kind": "address",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new",
            "fire-check-commitment",
            "filing-of-shop-signboards"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "name-of-the-premises",
          "label": {
            "zh": "经营场所名称",
            "en": "Name of the premises"
          },
          "kind": "text",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "kind-of-business",
          "label": {
            "zh": "主体业态",
            "en": "Kind of business"
          },
          "kind": "text",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "business-items",
          "label": {
            "zh": "经营项目",
            "en": "Business items"
          },
          "kind": "text",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "area-of-the-premises",
          "label": {
            "zh": "场所面积",
            "en": "Area of the premises"
          },
          "kind": "number",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new",
            "fire-check-commitment"
          ],
          "value": null,
          "from": null
        },
        {
          "key": "number-of-staff",
          "label": {
            "zh": "从业人员数",
            "en": "Number of staff"
          },
          "kind": "number",
          "required": true,
          "options": [],
          "unit": null,
          "help": null,
          "matters": [
            "food-business-licence-new"
          ],
          "value": null,
          "from": null
        }
      ]
    }
  ],
  "schema": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "name-of-the-firm": {
        "type": "string",
        "title": "企业名称",
        "maxLength": 200
      },
      "telephone": {
        "type": "string",
        "title": "联系电话",
        "pattern": "^1[3-9]\\d{9}$"
      }
    },
    "required": [
      "name-of-the-firm",
      "telephone"
    ]
  }
};

/** The contract's example answer of `createSignInCode`. */
export const createSignInCodeExample: operations['createSignInCode']['responses'][201]['content']['application/json'] = {
  "expiresAt": "2026-11-25T01:35:00Z",
  "resendAfter": 60
};

/** The contract's example answer of `createPersonSession`. */
export const createPersonSessionExample: operations['createPersonSession']['responses'][201]['content']['application/json'] = {
  "token": "pt_2vKx8Qm4Tz6Bn1Wr9Yc3Hs5Jd7Lf0Pg",
  "expiresAt": "2026-11-25T03:30:00Z",
  "person": {
    "id": "ps_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "hallId": "dezhou",
    "name": "李小敏",
    "maskedName": "李*敏",
    "maskedIdNumber": "371499********002X",
    "maskedPhone": "138****3210",
    "level": "realName",
    "firms": [
      {
        "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "uscc": "91371499MA9HALL12G",
        "name": "德州样例餐饮有限公司",
        "role": "legalRepresentative",
        "mandateId": null,
        "sample": true
      }
    ],
    "sample": true
  },
  "applicationId": null
};

/** The contract's example answer of `endPersonSession`. */
export const endPersonSessionExample: operations['endPersonSession']['responses'][200]['content']['application/json'] = {
  "endedAt": "2026-11-25T08:30:00Z"
};

/** The contract's example answer of `getPerson`. */
export const getPersonExample: operations['getPerson']['responses'][200]['content']['application/json'] = {
  "id": "ps_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "name": "李小敏",
  "maskedName": "李*敏",
  "maskedIdNumber": "371499********002X",
  "maskedPhone": "138****3210",
  "level": "realName",
  "firms": [
    {
      "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "uscc": "91371499MA9HALL12G",
      "name": "德州样例餐饮有限公司",
      "role": "legalRepresentative",
      "mandateId": null,
      "sample": true
    }
  ],
  "sample": true
};

/** The contract's example answer of `listPersonSessions`. */
export const listPersonSessionsExample: operations['listPersonSessions']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "ss_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "method": "code",
      "createdAt": "2026-11-25T01:30:00Z",
      "usedAt": "2026-11-25T01:41:00Z",
      "expiresAt": "2026-11-25T03:30:00Z",
      "current": true,
      "applicationId": null
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `verifyPerson`. */
export const verifyPersonExample: operations['verifyPerson']['responses'][200]['content']['application/json'] = {
  "id": "ps_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "name": "李小敏",
  "maskedName": "李*敏",
  "maskedIdNumber": "371499********002X",
  "maskedPhone": "138****3210",
  "level": "realName",
  "firms": [
    {
      "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "uscc": "91371499MA9HALL12G",
      "name": "德州样例餐饮有限公司",
      "role": "legalRepresentative",
      "mandateId": null,
      "sample": true
    }
  ],
  "sample": true
};

/** The contract's example answer of `createOidcSignIn`. */
export const createOidcSignInExample: operations['createOidcSignIn']['responses'][201]['content']['application/json'] = {
  "authorizationUrl": "https://login.example/authorize?client_id=hall&response_type=code&state=9fKq2",
  "expiresAt": "2026-11-25T01:40:00Z"
};

/** The contract's example answer of `createFirm`. */
export const createFirmExample: operations['createFirm']['responses'][201]['content']['application/json'] = {
  "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "uscc": "91371499MA9HALL12G",
  "name": "德州样例餐饮有限公司",
  "role": "legalRepresentative",
  "mandateId": null,
  "sample": true
};

/** The contract's example answer of `listMandates`. */
export const listMandatesExample: operations['listMandates']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "md_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "grantor": {
        "kind": "firm",
        "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": "德州样例餐饮有限公司",
        "number": "91371499MA9HALL12G"
      },
      "agent": {
        "kind": "person",
        "id": null,
        "name": "王*明",
        "number": "371499********0015"
      },
      "direction": "given",
      "scenarioIds": [
        "restaurant"
      ],
      "matterIds": [],
      "validUntil": "2026-12-31",
      "state": "active",
      "createdAt": "2026-11-25T01:40:00Z",
      "revokedAt": null
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `createMandate`. */
export const createMandateExample: operations['createMandate']['responses'][201]['content']['application/json'] = {
  "id": "md_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "grantor": {
    "kind": "firm",
    "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "agent": {
    "kind": "person",
    "id": null,
    "name": "王*明",
    "number": "371499********0015"
  },
  "direction": "given",
  "scenarioIds": [
    "restaurant"
  ],
  "matterIds": [],
  "validUntil": "2026-12-31",
  "state": "active",
  "createdAt": "2026-11-25T01:40:00Z",
  "revokedAt": null
};

/** The contract's example answer of `revokeMandate`. */
export const revokeMandateExample: operations['revokeMandate']['responses'][200]['content']['application/json'] = {
  "id": "md_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "grantor": {
    "kind": "firm",
    "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "agent": {
    "kind": "person",
    "id": null,
    "name": "王*明",
    "number": "371499********0015"
  },
  "direction": "given",
  "scenarioIds": [
    "restaurant"
  ],
  "matterIds": [],
  "validUntil": "2026-12-31",
  "state": "active",
  "createdAt": "2026-11-25T01:40:00Z",
  "revokedAt": null
};

/** The contract's example answer of `createUpload`. */
export const createUploadExample: operations['createUpload']['responses'][201]['content']['application/json'] = {
  "id": "up_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "fileName": "lease.pdf",
  "size": 482133,
  "received": 262144,
  "url": "/api/v1/uploads/up_4fJq0Zc2Xb9nLw7RtYh3Ke/content",
  "state": "open",
  "expiresAt": "2026-12-02T01:30:00Z"
};

/** The contract's example answer of `getUpload`. */
export const getUploadExample: operations['getUpload']['responses'][200]['content']['application/json'] = {
  "id": "up_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "fileName": "lease.pdf",
  "size": 482133,
  "received": 262144,
  "url": "/api/v1/uploads/up_4fJq0Zc2Xb9nLw7RtYh3Ke/content",
  "state": "open",
  "expiresAt": "2026-12-02T01:30:00Z"
};

/** The contract's example answer of `discardUpload`. */
export const discardUploadExample: operations['discardUpload']['responses'][200]['content']['application/json'] = {
  "id": "up_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "removedAt": "2026-11-25T01:45:00Z"
};

/** The contract's example answer of `listDocuments`. */
export const listDocumentsExample: operations['listDocuments']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "key": "proof-of-the-right-to-use-the-premises",
      "fileName": "lease.pdf",
      "mediaType": "application/pdf",
      "size": 482133,
      "pages": 3,
      "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
      "trustGrade": "C",
      "source": "uploaded",
      "issuer": null,
      "number": null,
      "issuedOn": null,
      "validUntil": null,
      "state": "valid",
      "verifiedAt": null,
      "holder": {
        "kind": "firm",
        "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": "德州样例餐饮有限公司",
        "number": "91371499MA9HALL12G"
      },
      "caseNo": null,
      "createdAt": "2026-11-25T01:44:00Z",
      "uses": 0,
      "removable": true,
      "provenance": {
        "kind": "generated",
        "source": null,
        "note": {
          "zh": "样例数据：人员、企业与证照均为虚构。",
          "en": "Sample data: people, firms and certificates are invented."
        }
      }
    },
    {
      "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "key": "business-licence",
      "fileName": "business-licence.pdf",
      "mediaType": "application/pdf",
      "size": 81233,
      "pages": 1,
      "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
      "trustGrade": "A",
      "source": "issued",
      "issuer": {
        "zh": "德州市市场监督管理局",
        "en": "Dezhou Administration for Market Regulation"
      },
      "number": "91371499MA9HALL12G",
      "issuedOn": "2026-09-14",
      "validUntil": null,
      "state": "valid",
      "verifiedAt": null,
      "holder": {
        "kind": "firm",
        "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": "德州样例餐饮有限公司",
        "number": "91371499MA9HALL12G"
      },
      "caseNo": null,
      "createdAt": "2026-11-25T01:44:00Z",
      "uses": 1,
      "removable": false,
      "provenance": {
        "kind": "generated",
        "source": null,
        "note": {
          "zh": "样例数据：人员、企业与证照均为虚构。",
          "en": "Sample data: people, firms and certificates are invented."
        }
      }
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `createDocument`. */
export const createDocumentExample: operations['createDocument']['responses'][201]['content']['application/json'] = {
  "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "name": {
    "zh": "场所合法使用证明",
    "en": "Proof of the right to use the premises"
  },
  "key": "proof-of-the-right-to-use-the-premises",
  "fileName": "lease.pdf",
  "mediaType": "application/pdf",
  "size": 482133,
  "pages": 3,
  "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
  "trustGrade": "C",
  "source": "uploaded",
  "issuer": null,
  "number": null,
  "issuedOn": null,
  "validUntil": null,
  "state": "valid",
  "verifiedAt": null,
  "holder": {
    "kind": "firm",
    "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "caseNo": null,
  "createdAt": "2026-11-25T01:44:00Z",
  "uses": 0,
  "removable": true,
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：人员、企业与证照均为虚构。",
      "en": "Sample data: people, firms and certificates are invented."
    }
  }
};

/** The contract's example answer of `getDocument`. */
export const getDocumentExample: operations['getDocument']['responses'][200]['content']['application/json'] = {
  "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "name": {
    "zh": "场所合法使用证明",
    "en": "Proof of the right to use the premises"
  },
  "key": "proof-of-the-right-to-use-the-premises",
  "fileName": "lease.pdf",
  "mediaType": "application/pdf",
  "size": 482133,
  "pages": 3,
  "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
  "trustGrade": "C",
  "source": "uploaded",
  "issuer": null,
  "number": null,
  "issuedOn": null,
  "validUntil": null,
  "state": "valid",
  "verifiedAt": null,
  "holder": {
    "kind": "firm",
    "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "caseNo": null,
  "createdAt": "2026-11-25T01:44:00Z",
  "uses": 0,
  "removable": true,
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：人员、企业与证照均为虚构。",
      "en": "Sample data: people, firms and certificates are invented."
    }
  }
};

/** The contract's example answer of `removeDocument`. */
export const removeDocumentExample: operations['removeDocument']['responses'][200]['content']['application/json'] = {
  "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "removedAt": "2026-11-25T01:50:00Z"
};

/** The contract's example answer of `listDocumentUses`. */
export const listDocumentUsesExample: operations['listDocumentUses']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "du_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "documentId": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
      "documentName": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "applicationNumber": "DZ2611250000017",
      "caseNo": "DZ2611250000017-02",
      "matter": {
        "zh": "《食品经营许可证》新办",
        "en": "Food business licence (new)"
      },
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "purpose": {
        "zh": "办理食品经营许可证",
        "en": "For the food business licence"
      },
      "consentAt": "2026-11-25T01:55:00Z",
      "revokedAt": null,
      "revocable": true
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `revokeDocumentUse`. */
export const revokeDocumentUseExample: operations['revokeDocumentUse']['responses'][200]['content']['application/json'] = {
  "id": "du_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "documentId": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
  "documentName": {
    "zh": "营业执照",
    "en": "Business licence"
  },
  "applicationNumber": "DZ2611250000017",
  "caseNo": "DZ2611250000017-02",
  "matter": {
    "zh": "《食品经营许可证》新办",
    "en": "Food business licence (new)"
  },
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "purpose": {
    "zh": "办理食品经营许可证",
    "en": "For the food business licence"
  },
  "consentAt": "2026-11-25T01:55:00Z",
  "revokedAt": null,
  "revocable": true
};

/** The contract's example answer of `verifyDocument`. */
export const verifyDocumentExample: operations['verifyDocument']['responses'][200]['content']['application/json'] = {
  "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "name": {
    "zh": "场所合法使用证明",
    "en": "Proof of the right to use the premises"
  },
  "key": "proof-of-the-right-to-use-the-premises",
  "fileName": "lease.pdf",
  "mediaType": "application/pdf",
  "size": 482133,
  "pages": 3,
  "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
  "trustGrade": "C",
  "source": "uploaded",
  "issuer": null,
  "number": null,
  "issuedOn": null,
  "validUntil": null,
  "state": "valid",
  "verifiedAt": null,
  "holder": {
    "kind": "firm",
    "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "caseNo": null,
  "createdAt": "2026-11-25T01:44:00Z",
  "uses": 0,
  "removable": true,
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：人员、企业与证照均为虚构。",
      "en": "Sample data: people, firms and certificates are invented."
    }
  }
};

/** The contract's example answer of `listApplications`. */
export const listApplicationsExample: operations['listApplications']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "number": null,
      "name": {
        "zh": "我要开饭店",
        "en": "Open a restaurant"
      },
      "state": "draft",
      "applicant": {
        "kind": "firm",
        "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": "德州样例餐饮有限公司",
        "number": "91371499MA9HALL12G"
      },
      "mayAct": true,
      "createdAt": "2026-11-25T01:40:00Z",
      "changedAt": "2026-11-25T01:52:00Z",
      "submittedAt": null,
      "keptUntil": "2026-12-25T01:52:00Z",
      "progressId": null,
      "cases": []
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `createApplication`. */
export const createApplicationExample: operations['createApplication']['responses'][201]['content']['application/json'] = {
  "id": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "version": 3,
  "number": null,
  "queryCode": null,
  "name": {
    "zh": "我要开饭店",
    "en": "Open a restaurant"
  },
  "state": "draft",
  "applicant": {
    "kind": "firm",
    "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "scenarioId": "restaurant",
  "matterId": null,
  "answers": {
    "small": "full",
    "gatheringPlace": true,
    "signboard": true,
    "openFood": false,
    "fireTest": false,
    "agent": false
  },
  "plan": {
    "scenarioId": "restaurant",
    "name": {
      "zh": "我要开饭店",
      "en": "Open a restaurant"
    },
    "revision": "b7Qm2k",
    "answers": {
      "small": "full",
      "gatheringPlace": true,
      "signboard": true,
      "openFood": false,
      "fireTest": false,
      "agent": false
    },
    "dropped": [],
    "questions": [
      {
        "id": "small",
        "kind": "choice",
        "text": {
          "zh": "您的店属于哪一类？",
          "en": "Which kind is your shop?"
        },
        "help": {
          "zh": "“小”的标准由各省规定。",
          "en": "Each province says what counts as small."
        },
        "why": {
          "text": {
            "zh": "小餐饮、小食品店办食品小经营许可，其余办食品经营许可，二者只办其一。",
            "en": "Small eateries and food shops take the small licence, all others the full one; only one of the two."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国食品安全法",
                "en": "Food Safety Law"
              },
              "article": "第三十六条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [
          {
            "id": "small",
            "text": {
              "zh": "小餐饮、小食品店",
              "en": "Small eatery or small food shop"
            },
            "help": {
              "zh": "面积、人员、品种符合本省小经营规定的",
              "en": "Within what the province calls small"
            }
          },
          {
            "id": "full",
            "text": {
              "zh": "其他餐饮、食品店",
              "en": "Any other"
            },
            "help": null
          }
        ],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": "full",
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "gatheringPlace",
        "kind": "yesNo",
        "text": {
          "zh": "场所面积达到当地消防检查规定的面积吗？",
          "en": "Are the premises above the area from which your place asks for a fire safety check?"
        },
        "help": {
          "zh": "起查面积由当地规定，请问消防窗口。",
          "en": "The area is set locally; ask at the fire desk."
        },
        "why": {
          "text": {
            "zh": "公众聚集场所投入使用、营业前要作消防安全检查；起查面积由各地规定。",
            "en": "Public gathering places are checked before opening; each place sets the area."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国消防法",
                "en": "Fire Protection Law"
              },
              "article": "第十五条"
            }
          ],
          "department": {
            "zh": "消防救援机构",
            "en": "Fire and rescue authority"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "signboard",
        "kind": "yesNo",
        "text": {
          "zh": "要设门头招牌或户外广告吗？",
          "en": "Will there be a shop sign or outdoor advertising?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "在建筑物上设招牌、广告要经城市管理部门办理。",
            "en": "A sign or advertisement on a building needs the urban management bureau."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "城市市容和环境卫生管理条例",
                "en": "Regulations on City Appearance and Sanitation"
              },
              "article": "第十一条"
            }
          ],
          "department": {
            "zh": "城市管理局",
            "en": "Urban Management Bureau"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "openFood",
        "kind": "yesNo",
        "text": {
          "zh": "有员工接触直接入口的食品吗？",
          "en": "Do staff handle ready-to-eat food?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "接触直接入口食品的人员要每年体检、持健康证明。",
            "en": "They are examined every year and hold a health certificate."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国食品安全法",
                "en": "Food Safety Law"
              },
              "article": "第四十五条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "fireTest",
        "kind": "yesNo",
        "text": {
          "zh": "场所装有自动消防设施吗？",
          "en": "Are there automatic fire-fighting installations?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "有自动消防设施的，要有检测合格文件。",
            "en": "They come with a test report."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国消防法",
                "en": "Fire Protection Law"
              },
              "article": "第十五条"
            }
          ],
          "department": {
            "zh": "消防救援机构",
            "en": "Fire and rescue authority"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "agent",
        "kind": "yesNo",
        "text": {
          "zh": "由别人代您来办吗？",
          "en": "Will somebody else act for you?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "委托代理人提出申请的，要有委托书。",
            "en": "An agent needs a power of attorney."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国行政许可法",
                "en": "Administrative Licensing Law"
              },
              "article": "第二十九条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "complete": true,
    "stopped": false,
    "notices": [],
    "matters": [
      {
        "id": "check-of-the-business-licence",
        "matterId": null,
        "name": {
          "zh": "企业营业执照信息核验",
          "en": "Check of the business licence"
        },
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "departmentId": "market-regulation",
        "note": {
          "zh": "取得营业执照后进行；系统核验，免提交",
          "en": "After the business licence; checked by the system, nothing to hand in"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [],
        "startsAfter": 0,
        "endsAfter": 1,
        "critical": true,
        "result": null,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "food-business-licence-new",
        "matterId": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        },
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "departmentId": "market-regulation",
        "note": {
          "zh": "与小经营许可二选一",
          "en": "This or the small food business licence"
        },
        "promisedDays": 10,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 11,
        "critical": true,
        "result": {
          "zh": "食品经营许可证",
          "en": "Food business licence"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "fire-check-commitment",
        "matterId": null,
        "name": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
          "en": "Fire safety check before opening (notify-and-commit)"
        },
        "department": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        },
        "departmentId": "fire-rescue",
        "note": {
          "zh": "与一般流程二选一",
          "en": "This or the ordinary procedure"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 2,
        "critical": false,
        "result": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
          "en": "Fire safety check opinion"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "filing-of-shop-signboards",
        "matterId": null,
        "name": {
          "zh": "户外招牌设施规范管理",
          "en": "Filing of shop signboards"
        },
        "department": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        },
        "departmentId": "urban-management",
        "note": {
          "zh": "设招牌的",
          "en": "If there is a sign"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 2,
        "critical": false,
        "result": {
          "zh": "门店招牌备案回执",
          "en": "Receipt of the signboard filing"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "possible": [],
    "alternatives": [
      {
        "id": "fire-procedure",
        "text": {
          "zh": "消防安全检查怎么办",
          "en": "How to have the fire safety check"
        },
        "help": null,
        "options": [
          {
            "id": "fire-check-commitment",
            "name": {
              "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
              "en": "Fire safety check before opening (notify-and-commit)"
            }
          },
          {
            "id": "fire-check-ordinary",
            "name": {
              "zh": "公众聚集场所投入使用、营业前消防安全检查（一般流程）",
              "en": "Fire safety check before opening (ordinary procedure)"
            }
          }
        ],
        "chosen": null,
        "assumed": "fire-check-commitment"
      }
    ],
    "materials": [
      {
        "key": "restaurant-joint-application",
        "name": {
          "zh": "开办餐饮店“一件事”申请书",
          "en": "Joint application to open a restaurant"
        },
        "kind": "form",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new",
          "filing-of-shop-signboards"
        ],
        "replaces": [
          "食品经营许可申请书",
          "招牌备案表"
        ],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "restaurant-joint-commitment",
        "name": {
          "zh": "开办餐饮店“一件事”承诺书",
          "en": "Joint commitment to open a restaurant"
        },
        "kind": "form",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [
          "公众聚集场所消防安全告知承诺书"
        ],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "business-licence",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "kind": "certificate",
        "source": "government",
        "necessity": "required",
        "from": "lookup",
        "givenBy": null,
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "layout-of-equipment-and-facilities-and-work-flow",
        "name": {
          "zh": "食品经营设备设施布局、操作流程文件",
          "en": "Layout of equipment and facilities, and work flow"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "list-of-food-safety-rules",
        "name": {
          "zh": "食品安全规章制度目录清单",
          "en": "List of food safety rules"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "proof-of-the-right-to-use-the-premises",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "kind": "certificate",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new",
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "floor-plan",
        "name": {
          "zh": "场所平面布置图",
          "en": "Floor plan"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "plan-of-fire-fighting-facilities",
        "name": {
          "zh": "场所消防设施平面图",
          "en": "Plan of fire-fighting facilities"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "fire-safety-rules",
        "name": {
          "zh": "消防安全制度",
          "en": "Fire safety rules"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "fire-fighting-and-evacuation-plan",
        "name": {
          "zh": "灭火和应急疏散预案",
          "en": "Fire-fighting and evacuation plan"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "picture-of-the-signboard",
        "name": {
          "zh": "招牌效果图",
          "en": "Picture of the signboard"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "fields": [
      {
        "key": "name-of-the-firm",
        "label": {
          "zh": "企业名称",
          "en": "Name of the firm"
        },
        "kind": "text",
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "unified-social-credit-code",
        "label": {
          "zh": "统一社会信用代码",
          "en": "Unified social credit code"
        },
        "kind": "uscc",
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "name-of-the-legal-representative",
        "label": {
          "zh": "法定代表人姓名",
          "en": "Name of the legal representative"
        },
        "kind": "name",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "identity-number-of-the-legal-representative",
        "label": {
          "zh": "法定代表人身份证件号码",
          "en": "Identity number of the legal representative"
        },
        "kind": "idNumber",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "contact-person",
        "label": {
          "zh": "联系人",
          "en": "Contact person"
        },
        "kind": "name",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "telephone",
        "label": {
          "zh": "联系电话",
          "en": "Telephone"
        },
        "kind": "phone",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "address-of-the-premises",
        "label": {
          "zh": "经营场所地址",
          "en": "Address of the premises"
        },
        "kind": "address",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "name-of-the-premises",
        "label": {
          "zh": "经营场所名称",
          "en": "Name of the premises"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "kind-of-business",
        "label": {
          "zh": "主体业态",
          "en": "Kind of business"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "business-items",
        "label": {
          "zh": "经营项目",
          "en": "Business items"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "area-of-the-premises",
        "label": {
          "zh": "场所面积",
          "en": "Area of the premises"
        },
        "kind": "number",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "number-of-staff",
        "label": {
          "zh": "从业人员数",
          "en": "Number of staff"
        },
        "kind": "number",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "food-safety-manager",
        "label": {
          "zh": "食品安全管理人员",
          "en": "Food safety manager"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "sold-online",
        "label": {
          "zh": "是否网络经营",
          "en": "Sold online"
        },
        "kind": "yesNo",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "name-of-the-place",
        "label": {
          "zh": "场所名称",
          "en": "Name of the place"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "use",
        "label": {
          "zh": "使用性质",
          "en": "Use"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "floor",
        "label": {
          "zh": "所在层数",
          "en": "Floor"
        },
        "kind": "number",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "floors-of-the-building",
        "label": {
          "zh": "建筑总层数",
          "en": "Floors of the building"
        },
        "kind": "number",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "responsible-for-fire-safety",
        "label": {
          "zh": "消防安全责任人",
          "en": "Responsible for fire safety"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "fire-safety-manager",
        "label": {
          "zh": "消防安全管理人",
          "en": "Fire safety manager"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "automatic-fire-installations",
        "label": {
          "zh": "自动消防设施",
          "en": "Automatic fire installations"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "location",
        "label": {
          "zh": "设置位置",
          "en": "Location"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "size-length-width-depth",
        "label": {
          "zh": "规格（长×宽×厚）",
          "en": "Size (length × width × depth)"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "material-of-the-sign",
        "label": {
          "zh": "材质",
          "en": "Material of the sign"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "period",
        "label": {
          "zh": "设置期限",
          "en": "Period"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "builder",
        "label": {
          "zh": "施工单位",
          "en": "Builder"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      }
    ],
    "workingDays": 11,
    "criticalPath": [
      "check-of-the-business-licence",
      "food-business-licence-new"
    ],
    "unknownDays": [],
    "burden": {
      "joint": {
        "papers": 10,
        "fields": 26,
        "visits": 0,
        "workingDays": 11
      },
      "oneByOne": {
        "papers": 16,
        "fields": 43,
        "visits": 0,
        "workingDays": 13
      },
      "saved": {
        "papers": 6,
        "fields": 17,
        "visits": 0,
        "workingDays": 2
      },
      "unknownVisits": []
    },
    "identityLevel": "realName",
    "provenance": {
      "kind": "mixed",
      "source": null,
      "note": {
        "zh": "清单为公开资料，问题与材料对应为起草。",
        "en": "The list is published; questions and the papers of each matter are drafted."
      }
    }
  },
  "identityLevel": "realName",
  "stale": false,
  "form": {
    "title": {
      "zh": "开办餐饮店“一件事”申请书",
      "en": "Joint application: open a restaurant"
    },
    "sections": [
      {
        "id": "applicant",
        "title": {
          "zh": "申请人",
          "en": "The applicant"
        },
        "fields": [
          {
            "key": "name-of-the-firm",
            "label": {
              "zh": "企业名称",
              "en": "Name of the firm"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "check-of-the-business-licence",
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "德州样例餐饮有限公司",
            "from": "firm"
          },
          {
            "key": "unified-social-credit-code",
            "label": {
              "zh": "统一社会信用代码",
              "en": "Unified social credit code"
            },
            "kind": "uscc",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "check-of-the-business-licence",
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "91371499MA9HALL12G",
            "from": "firm"
          },
          {
            "key": "name-of-the-legal-representative",
            "label": {
              "zh": "法定代表人姓名",
              "en": "Name of the legal representative"
            },
            "kind": "name",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "李小敏",
            "from": "firm"
          },
          {
            "key": "identity-number-of-the-legal-representative",
            "label": {
              "zh": "法定代表人身份证件号码",
              "en": "Identity number of the legal representative"
            },
            "kind": "idNumber",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "contact-person",
            "label": {
              "zh": "联系人",
              "en": "Contact person"
            },
            "kind": "name",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "telephone",
            "label": {
              "zh": "联系电话",
              "en": "Telephone"
            },
            "kind": "phone",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "13800003210",
            "from": "person"
          }
        ]
      },
      {
        "id": "premises",
        "title": {
          "zh": "经营场所",
          "en": "The premises"
        },
        "fields": [
          {
            "key": "address-of-the-premises",
            "label": {
              "zh": "经营场所地址",
              "en": "Address of the premises"
            },
            "kind": "address",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "name-of-the-premises",
            "label": {
              "zh": "经营场所名称",
              "en": "Name of the premises"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "kind-of-business",
            "label": {
              "zh": "主体业态",
              "en": "Kind of business"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "business-items",
            "label": {
              "zh": "经营项目",
              "en": "Business items"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "area-of-the-premises",
            "label": {
              "zh": "场所面积",
              "en": "Area of the premises"
            },
            "kind": "number",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "number-of-staff",
            "label": {
              "zh": "从业人员数",
              "en": "Number of staff"
            },
            "kind": "number",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          }
        ]
      }
    ],
    "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "properties": {
        "name-of-the-firm": {
          "type": "string",
          "title": "企业名称",
          "maxLength": 200
        },
        "telephone": {
          "type": "string",
          "title": "联系电话",
          "pattern": "^1[3-9]\\d{9}$"
        }
      },
      "required": [
        "name-of-the-firm",
        "telephone"
      ]
    }
  },
  "materials": [
    {
      "key": "restaurant-joint-application",
      "name": {
        "zh": "开办餐饮店“一件事”申请书",
        "en": "Joint application to open a restaurant"
      },
      "kind": "form",
      "necessity": "required",
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "state": "filled",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": "/api/v1/applications/aq_4fJq0Zc2Xb9nLw7RtYh3Ke/papers/restaurant-joint-application",
      "blankUrl": null,
      "replaces": [
        "食品经营许可申请书",
        "招牌备案表"
      ]
    },
    {
      "key": "restaurant-joint-commitment",
      "name": {
        "zh": "开办餐饮店“一件事”承诺书",
        "en": "Joint commitment to open a restaurant"
      },
      "kind": "form",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "filled",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": "/api/v1/applications/aq_4fJq0Zc2Xb9nLw7RtYh3Ke/papers/restaurant-joint-commitment",
      "blankUrl": null,
      "replaces": [
        "公众聚集场所消防安全告知承诺书"
      ]
    },
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "kind": "certificate",
      "necessity": "required",
      "matters": [
        "check-of-the-business-licence",
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "state": "fetched",
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "candidates": [],
      "issuer": {
        "zh": "德州市市场监督管理局",
        "en": "Dezhou Administration for Market Regulation"
      },
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "layout-of-equipment-and-facilities-and-work-flow",
      "name": {
        "zh": "食品经营设备设施布局、操作流程文件",
        "en": "Layout of equipment and facilities, and work flow"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "food-business-licence-new"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "list-of-food-safety-rules",
      "name": {
        "zh": "食品安全规章制度目录清单",
        "en": "List of food safety rules"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "food-business-licence-new"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "kind": "certificate",
      "necessity": "required",
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "state": "showOriginal",
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "floor-plan",
      "name": {
        "zh": "场所平面布置图",
        "en": "Floor plan"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "plan-of-fire-fighting-facilities",
      "name": {
        "zh": "场所消防设施平面图",
        "en": "Plan of fire-fighting facilities"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "fire-safety-rules",
      "name": {
        "zh": "消防安全制度",
        "en": "Fire safety rules"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "fire-fighting-and-evacuation-plan",
      "name": {
        "zh": "灭火和应急疏散预案",
        "en": "Fire-fighting and evacuation plan"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "picture-of-the-signboard",
      "name": {
        "zh": "招牌效果图",
        "en": "Picture of the signboard"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "filing-of-shop-signboards"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    }
  ],
  "delivery": {
    "method": "courier",
    "recipient": "李小敏",
    "phone": "13800003210",
    "address": "德州市德城区样例路 1 号"
  },
  "faults": [
    {
      "in": "documents",
      "key": "floor-plan",
      "code": "field.required",
      "detail": "Still missing."
    }
  ],
  "ready": false,
  "createdAt": "2026-11-25T01:40:00Z",
  "changedAt": "2026-11-25T01:52:00Z",
  "changedBy": "you",
  "submittedAt": null,
  "keptUntil": "2026-12-25T01:52:00Z",
  "progressId": null,
  "cases": [],
  "actions": [
    "save",
    "discard",
    "handOff"
  ]
};

/** The contract's example answer of `getApplication`. */
export const getApplicationExample: operations['getApplication']['responses'][200]['content']['application/json'] = {
  "id": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "version": 3,
  "number": null,
  "queryCode": null,
  "name": {
    "zh": "我要开饭店",
    "en": "Open a restaurant"
  },
  "state": "draft",
  "applicant": {
    "kind": "firm",
    "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "scenarioId": "restaurant",
  "matterId": null,
  "answers": {
    "small": "full",
    "gatheringPlace": true,
    "signboard": true,
    "openFood": false,
    "fireTest": false,
    "agent": false
  },
  "plan": {
    "scenarioId": "restaurant",
    "name": {
      "zh": "我要开饭店",
      "en": "Open a restaurant"
    },
    "revision": "b7Qm2k",
    "answers": {
      "small": "full",
      "gatheringPlace": true,
      "signboard": true,
      "openFood": false,
      "fireTest": false,
      "agent": false
    },
    "dropped": [],
    "questions": [
      {
        "id": "small",
        "kind": "choice",
        "text": {
          "zh": "您的店属于哪一类？",
          "en": "Which kind is your shop?"
        },
        "help": {
          "zh": "“小”的标准由各省规定。",
          "en": "Each province says what counts as small."
        },
        "why": {
          "text": {
            "zh": "小餐饮、小食品店办食品小经营许可，其余办食品经营许可，二者只办其一。",
            "en": "Small eateries and food shops take the small licence, all others the full one; only one of the two."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国食品安全法",
                "en": "Food Safety Law"
              },
              "article": "第三十六条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [
          {
            "id": "small",
            "text": {
              "zh": "小餐饮、小食品店",
              "en": "Small eatery or small food shop"
            },
            "help": {
              "zh": "面积、人员、品种符合本省小经营规定的",
              "en": "Within what the province calls small"
            }
          },
          {
            "id": "full",
            "text": {
              "zh": "其他餐饮、食品店",
              "en": "Any other"
            },
            "help": null
          }
        ],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": "full",
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "gatheringPlace",
        "kind": "yesNo",
        "text": {
          "zh": "场所面积达到当地消防检查规定的面积吗？",
          "en": "Are the premises above the area from which your place asks for a fire safety check?"
        },
        "help": {
          "zh": "起查面积由当地规定，请问消防窗口。",
          "en": "The area is set locally; ask at the fire desk."
        },
        "why": {
          "text": {
            "zh": "公众聚集场所投入使用、营业前要作消防安全检查；起查面积由各地规定。",
            "en": "Public gathering places are checked before opening; each place sets the area."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国消防法",
                "en": "Fire Protection Law"
              },
              "article": "第十五条"
            }
          ],
          "department": {
            "zh": "消防救援机构",
            "en": "Fire and rescue authority"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "signboard",
        "kind": "yesNo",
        "text": {
          "zh": "要设门头招牌或户外广告吗？",
          "en": "Will there be a shop sign or outdoor advertising?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "在建筑物上设招牌、广告要经城市管理部门办理。",
            "en": "A sign or advertisement on a building needs the urban management bureau."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "城市市容和环境卫生管理条例",
                "en": "Regulations on City Appearance and Sanitation"
              },
              "article": "第十一条"
            }
          ],
          "department": {
            "zh": "城市管理局",
            "en": "Urban Management Bureau"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "openFood",
        "kind": "yesNo",
        "text": {
          "zh": "有员工接触直接入口的食品吗？",
          "en": "Do staff handle ready-to-eat food?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "接触直接入口食品的人员要每年体检、持健康证明。",
            "en": "They are examined every year and hold a health certificate."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国食品安全法",
                "en": "Food Safety Law"
              },
              "article": "第四十五条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "fireTest",
        "kind": "yesNo",
        "text": {
          "zh": "场所装有自动消防设施吗？",
          "en": "Are there automatic fire-fighting installations?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "有自动消防设施的，要有检测合格文件。",
            "en": "They come with a test report."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国消防法",
                "en": "Fire Protection Law"
              },
              "article": "第十五条"
            }
          ],
          "department": {
            "zh": "消防救援机构",
            "en": "Fire and rescue authority"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "agent",
        "kind": "yesNo",
        "text": {
          "zh": "由别人代您来办吗？",
          "en": "Will somebody else act for you?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "委托代理人提出申请的，要有委托书。",
            "en": "An agent needs a power of attorney."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国行政许可法",
                "en": "Administrative Licensing Law"
              },
              "article": "第二十九条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "complete": true,
    "stopped": false,
    "notices": [],
    "matters": [
      {
        "id": "check-of-the-business-licence",
        "matterId": null,
        "name": {
          "zh": "企业营业执照信息核验",
          "en": "Check of the business licence"
        },
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "departmentId": "market-regulation",
        "note": {
          "zh": "取得营业执照后进行；系统核验，免提交",
          "en": "After the business licence; checked by the system, nothing to hand in"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [],
        "startsAfter": 0,
        "endsAfter": 1,
        "critical": true,
        "result": null,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "food-business-licence-new",
        "matterId": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        },
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "departmentId": "market-regulation",
        "note": {
          "zh": "与小经营许可二选一",
          "en": "This or the small food business licence"
        },
        "promisedDays": 10,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 11,
        "critical": true,
        "result": {
          "zh": "食品经营许可证",
          "en": "Food business licence"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "fire-check-commitment",
        "matterId": null,
        "name": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
          "en": "Fire safety check before opening (notify-and-commit)"
        },
        "department": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        },
        "departmentId": "fire-rescue",
        "note": {
          "zh": "与一般流程二选一",
          "en": "This or the ordinary procedure"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 2,
        "critical": false,
        "result": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
          "en": "Fire safety check opinion"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "filing-of-shop-signboards",
        "matterId": null,
        "name": {
          "zh": "户外招牌设施规范管理",
          "en": "Filing of shop signboards"
        },
        "department": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        },
        "departmentId": "urban-management",
        "note": {
          "zh": "设招牌的",
          "en": "If there is a sign"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 2,
        "critical": false,
        "result": {
          "zh": "门店招牌备案回执",
          "en": "Receipt of the signboard filing"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "possible": [],
    "alternatives": [
      {
        "id": "fire-procedure",
        "text": {
          "zh": "消防安全检查怎么办",
          "en": "How to have the fire safety check"
        },
        "help": null,
        "options": [
          {
            "id": "fire-check-commitment",
            "name": {
              "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
              "en": "Fire safety check before opening (notify-and-commit)"
            }
          },
          {
            "id": "fire-check-ordinary",
            "name": {
              "zh": "公众聚集场所投入使用、营业前消防安全检查（一般流程）",
              "en": "Fire safety check before opening (ordinary procedure)"
            }
          }
        ],
        "chosen": null,
        "assumed": "fire-check-commitment"
      }
    ],
    "materials": [
      {
        "key": "restaurant-joint-application",
        "name": {
          "zh": "开办餐饮店“一件事”申请书",
          "en": "Joint application to open a restaurant"
        },
        "kind": "form",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new",
          "filing-of-shop-signboards"
        ],
        "replaces": [
          "食品经营许可申请书",
          "招牌备案表"
        ],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "restaurant-joint-commitment",
        "name": {
          "zh": "开办餐饮店“一件事”承诺书",
          "en": "Joint commitment to open a restaurant"
        },
        "kind": "form",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [
          "公众聚集场所消防安全告知承诺书"
        ],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "business-licence",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "kind": "certificate",
        "source": "government",
        "necessity": "required",
        "from": "lookup",
        "givenBy": null,
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "layout-of-equipment-and-facilities-and-work-flow",
        "name": {
          "zh": "食品经营设备设施布局、操作流程文件",
          "en": "Layout of equipment and facilities, and work flow"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "list-of-food-safety-rules",
        "name": {
          "zh": "食品安全规章制度目录清单",
          "en": "List of food safety rules"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "proof-of-the-right-to-use-the-premises",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "kind": "certificate",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new",
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "floor-plan",
        "name": {
          "zh": "场所平面布置图",
          "en": "Floor plan"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "plan-of-fire-fighting-facilities",
        "name": {
          "zh": "场所消防设施平面图",
          "en": "Plan of fire-fighting facilities"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "fire-safety-rules",
        "name": {
          "zh": "消防安全制度",
          "en": "Fire safety rules"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "fire-fighting-and-evacuation-plan",
        "name": {
          "zh": "灭火和应急疏散预案",
          "en": "Fire-fighting and evacuation plan"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "picture-of-the-signboard",
        "name": {
          "zh": "招牌效果图",
          "en": "Picture of the signboard"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "fields": [
      {
        "key": "name-of-the-firm",
        "label": {
          "zh": "企业名称",
          "en": "Name of the firm"
        },
        "kind": "text",
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "unified-social-credit-code",
        "label": {
          "zh": "统一社会信用代码",
          "en": "Unified social credit code"
        },
        "kind": "uscc",
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "name-of-the-legal-representative",
        "label": {
          "zh": "法定代表人姓名",
          "en": "Name of the legal representative"
        },
        "kind": "name",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "identity-number-of-the-legal-representative",
        "label": {
          "zh": "法定代表人身份证件号码",
          "en": "Identity number of the legal representative"
        },
        "kind": "idNumber",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "contact-person",
        "label": {
          "zh": "联系人",
          "en": "Contact person"
        },
        "kind": "name",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "telephone",
        "label": {
          "zh": "联系电话",
          "en": "Telephone"
        },
        "kind": "phone",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "address-of-the-premises",
        "label": {
          "zh": "经营场所地址",
          "en": "Address of the premises"
        },
        "kind": "address",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "name-of-the-premises",
        "label": {
          "zh": "经营场所名称",
          "en": "Name of the premises"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "kind-of-business",
        "label": {
          "zh": "主体业态",
          "en": "Kind of business"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "business-items",
        "label": {
          "zh": "经营项目",
          "en": "Business items"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "area-of-the-premises",
        "label": {
          "zh": "场所面积",
          "en": "Area of the premises"
        },
        "kind": "number",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "number-of-staff",
        "label": {
          "zh": "从业人员数",
          "en": "Number of staff"
        },
        "kind": "number",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "food-safety-manager",
        "label": {
          "zh": "食品安全管理人员",
          "en": "Food safety manager"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "sold-online",
        "label": {
          "zh": "是否网络经营",
          "en": "Sold online"
        },
        "kind": "yesNo",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "name-of-the-place",
        "label": {
          "zh": "场所名称",
          "en": "Name of the place"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "use",
        "label": {
          "zh": "使用性质",
          "en": "Use"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "floor",
        "label": {
          "zh": "所在层数",
          "en": "Floor"
        },
        "kind": "number",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "floors-of-the-building",
        "label": {
          "zh": "建筑总层数",
          "en": "Floors of the building"
        },
        "kind": "number",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "responsible-for-fire-safety",
        "label": {
          "zh": "消防安全责任人",
          "en": "Responsible for fire safety"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "fire-safety-manager",
        "label": {
          "zh": "消防安全管理人",
          "en": "Fire safety manager"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "automatic-fire-installations",
        "label": {
          "zh": "自动消防设施",
          "en": "Automatic fire installations"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "location",
        "label": {
          "zh": "设置位置",
          "en": "Location"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "size-length-width-depth",
        "label": {
          "zh": "规格（长×宽×厚）",
          "en": "Size (length × width × depth)"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "material-of-the-sign",
        "label": {
          "zh": "材质",
          "en": "Material of the sign"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "period",
        "label": {
          "zh": "设置期限",
          "en": "Period"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "builder",
        "label": {
          "zh": "施工单位",
          "en": "Builder"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      }
    ],
    "workingDays": 11,
    "criticalPath": [
      "check-of-the-business-licence",
      "food-business-licence-new"
    ],
    "unknownDays": [],
    "burden": {
      "joint": {
        "papers": 10,
        "fields": 26,
        "visits": 0,
        "workingDays": 11
      },
      "oneByOne": {
        "papers": 16,
        "fields": 43,
        "visits": 0,
        "workingDays": 13
      },
      "saved": {
        "papers": 6,
        "fields": 17,
        "visits": 0,
        "workingDays": 2
      },
      "unknownVisits": []
    },
    "identityLevel": "realName",
    "provenance": {
      "kind": "mixed",
      "source": null,
      "note": {
        "zh": "清单为公开资料，问题与材料对应为起草。",
        "en": "The list is published; questions and the papers of each matter are drafted."
      }
    }
  },
  "identityLevel": "realName",
  "stale": false,
  "form": {
    "title": {
      "zh": "开办餐饮店“一件事”申请书",
      "en": "Joint application: open a restaurant"
    },
    "sections": [
      {
        "id": "applicant",
        "title": {
          "zh": "申请人",
          "en": "The applicant"
        },
        "fields": [
          {
            "key": "name-of-the-firm",
            "label": {
              "zh": "企业名称",
              "en": "Name of the firm"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "check-of-the-business-licence",
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "德州样例餐饮有限公司",
            "from": "firm"
          },
          {
            "key": "unified-social-credit-code",
            "label": {
              "zh": "统一社会信用代码",
              "en": "Unified social credit code"
            },
            "kind": "uscc",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "check-of-the-business-licence",
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "91371499MA9HALL12G",
            "from": "firm"
          },
          {
            "key": "name-of-the-legal-representative",
            "label": {
              "zh": "法定代表人姓名",
              "en": "Name of the legal representative"
            },
            "kind": "name",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "李小敏",
            "from": "firm"
          },
          {
            "key": "identity-number-of-the-legal-representative",
            "label": {
              "zh": "法定代表人身份证件号码",
              "en": "Identity number of the legal representative"
            },
            "kind": "idNumber",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "contact-person",
            "label": {
              "zh": "联系人",
              "en": "Contact person"
            },
            "kind": "name",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "telephone",
            "label": {
              "zh": "联系电话",
              "en": "Telephone"
            },
            "kind": "phone",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "13800003210",
            "from": "person"
          }
        ]
      },
      {
        "id": "premises",
        "title": {
          "zh": "经营场所",
          "en": "The premises"
        },
        "fields": [
          {
            "key": "address-of-the-premises",
            "label": {
              "zh": "经营场所地址",
              "en": "Address of the premises"
            },
            "kind": "address",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "name-of-the-premises",
            "label": {
              "zh": "经营场所名称",
              "en": "Name of the premises"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "kind-of-business",
            "label": {
              "zh": "主体业态",
              "en": "Kind of business"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "business-items",
            "label": {
              "zh": "经营项目",
              "en": "Business items"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "area-of-the-premises",
            "label": {
              "zh": "场所面积",
              "en": "Area of the premises"
            },
            "kind": "number",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "number-of-staff",
            "label": {
              "zh": "从业人员数",
              "en": "Number of staff"
            },
            "kind": "number",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          }
        ]
      }
    ],
    "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "properties": {
        "name-of-the-firm": {
          "type": "string",
          "title": "企业名称",
          "maxLength": 200
        },
        "telephone": {
          "type": "string",
          "title": "联系电话",
          "pattern": "^1[3-9]\\d{9}$"
        }
      },
      "required": [
        "name-of-the-firm",
        "telephone"
      ]
    }
  },
  "materials": [
    {
      "key": "restaurant-joint-application",
      "name": {
        "zh": "开办餐饮店“一件事”申请书",
        "en": "Joint application to open a restaurant"
      },
      "kind": "form",
      "necessity": "required",
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "state": "filled",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": "/api/v1/applications/aq_4fJq0Zc2Xb9nLw7RtYh3Ke/papers/restaurant-joint-application",
      "blankUrl": null,
      "replaces": [
        "食品经营许可申请书",
        "招牌备案表"
      ]
    },
    {
      "key": "restaurant-joint-commitment",
      "name": {
        "zh": "开办餐饮店“一件事”承诺书",
        "en": "Joint commitment to open a restaurant"
      },
      "kind": "form",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "filled",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": "/api/v1/applications/aq_4fJq0Zc2Xb9nLw7RtYh3Ke/papers/restaurant-joint-commitment",
      "blankUrl": null,
      "replaces": [
        "公众聚集场所消防安全告知承诺书"
      ]
    },
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "kind": "certificate",
      "necessity": "required",
      "matters": [
        "check-of-the-business-licence",
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "state": "fetched",
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "candidates": [],
      "issuer": {
        "zh": "德州市市场监督管理局",
        "en": "Dezhou Administration for Market Regulation"
      },
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "layout-of-equipment-and-facilities-and-work-flow",
      "name": {
        "zh": "食品经营设备设施布局、操作流程文件",
        "en": "Layout of equipment and facilities, and work flow"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "food-business-licence-new"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "list-of-food-safety-rules",
      "name": {
        "zh": "食品安全规章制度目录清单",
        "en": "List of food safety rules"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "food-business-licence-new"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "kind": "certificate",
      "necessity": "required",
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "state": "showOriginal",
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "floor-plan",
      "name": {
        "zh": "场所平面布置图",
        "en": "Floor plan"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "plan-of-fire-fighting-facilities",
      "name": {
        "zh": "场所消防设施平面图",
        "en": "Plan of fire-fighting facilities"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "fire-safety-rules",
      "name": {
        "zh": "消防安全制度",
        "en": "Fire safety rules"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "fire-fighting-and-evacuation-plan",
      "name": {
        "zh": "灭火和应急疏散预案",
        "en": "Fire-fighting and evacuation plan"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "picture-of-the-signboard",
      "name": {
        "zh": "招牌效果图",
        "en": "Picture of the signboard"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "filing-of-shop-signboards"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    }
  ],
  "delivery": {
    "method": "courier",
    "recipient": "李小敏",
    "phone": "13800003210",
    "address": "德州市德城区样例路 1 号"
  },
  "faults": [
    {
      "in": "documents",
      "key": "floor-plan",
      "code": "field.required",
      "detail": "Still missing."
    }
  ],
  "ready": false,
  "createdAt": "2026-11-25T01:40:00Z",
  "changedAt": "2026-11-25T01:52:00Z",
  "changedBy": "you",
  "submittedAt": null,
  "keptUntil": "2026-12-25T01:52:00Z",
  "progressId": null,
  "cases": [],
  "actions": [
    "save",
    "discard",
    "handOff"
  ]
};

/** The contract's example answer of `saveApplication`. */
export const saveApplicationExample: operations['saveApplication']['responses'][200]['content']['application/json'] = {
  "id": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "version": 3,
  "number": null,
  "queryCode": null,
  "name": {
    "zh": "我要开饭店",
    "en": "Open a restaurant"
  },
  "state": "draft",
  "applicant": {
    "kind": "firm",
    "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "scenarioId": "restaurant",
  "matterId": null,
  "answers": {
    "small": "full",
    "gatheringPlace": true,
    "signboard": true,
    "openFood": false,
    "fireTest": false,
    "agent": false
  },
  "plan": {
    "scenarioId": "restaurant",
    "name": {
      "zh": "我要开饭店",
      "en": "Open a restaurant"
    },
    "revision": "b7Qm2k",
    "answers": {
      "small": "full",
      "gatheringPlace": true,
      "signboard": true,
      "openFood": false,
      "fireTest": false,
      "agent": false
    },
    "dropped": [],
    "questions": [
      {
        "id": "small",
        "kind": "choice",
        "text": {
          "zh": "您的店属于哪一类？",
          "en": "Which kind is your shop?"
        },
        "help": {
          "zh": "“小”的标准由各省规定。",
          "en": "Each province says what counts as small."
        },
        "why": {
          "text": {
            "zh": "小餐饮、小食品店办食品小经营许可，其余办食品经营许可，二者只办其一。",
            "en": "Small eateries and food shops take the small licence, all others the full one; only one of the two."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国食品安全法",
                "en": "Food Safety Law"
              },
              "article": "第三十六条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [
          {
            "id": "small",
            "text": {
              "zh": "小餐饮、小食品店",
              "en": "Small eatery or small food shop"
            },
            "help": {
              "zh": "面积、人员、品种符合本省小经营规定的",
              "en": "Within what the province calls small"
            }
          },
          {
            "id": "full",
            "text": {
              "zh": "其他餐饮、食品店",
              "en": "Any other"
            },
            "help": null
          }
        ],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": "full",
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "gatheringPlace",
        "kind": "yesNo",
        "text": {
          "zh": "场所面积达到当地消防检查规定的面积吗？",
          "en": "Are the premises above the area from which your place asks for a fire safety check?"
        },
        "help": {
          "zh": "起查面积由当地规定，请问消防窗口。",
          "en": "The area is set locally; ask at the fire desk."
        },
        "why": {
          "text": {
            "zh": "公众聚集场所投入使用、营业前要作消防安全检查；起查面积由各地规定。",
            "en": "Public gathering places are checked before opening; each place sets the area."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国消防法",
                "en": "Fire Protection Law"
              },
              "article": "第十五条"
            }
          ],
          "department": {
            "zh": "消防救援机构",
            "en": "Fire and rescue authority"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "signboard",
        "kind": "yesNo",
        "text": {
          "zh": "要设门头招牌或户外广告吗？",
          "en": "Will there be a shop sign or outdoor advertising?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "在建筑物上设招牌、广告要经城市管理部门办理。",
            "en": "A sign or advertisement on a building needs the urban management bureau."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "城市市容和环境卫生管理条例",
                "en": "Regulations on City Appearance and Sanitation"
              },
              "article": "第十一条"
            }
          ],
          "department": {
            "zh": "城市管理局",
            "en": "Urban Management Bureau"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "openFood",
        "kind": "yesNo",
        "text": {
          "zh": "有员工接触直接入口的食品吗？",
          "en": "Do staff handle ready-to-eat food?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "接触直接入口食品的人员要每年体检、持健康证明。",
            "en": "They are examined every year and hold a health certificate."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国食品安全法",
                "en": "Food Safety Law"
              },
              "article": "第四十五条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "fireTest",
        "kind": "yesNo",
        "text": {
          "zh": "场所装有自动消防设施吗？",
          "en": "Are there automatic fire-fighting installations?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "有自动消防设施的，要有检测合格文件。",
            "en": "They come with a test report."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国消防法",
                "en": "Fire Protection Law"
              },
              "article": "第十五条"
            }
          ],
          "department": {
            "zh": "消防救援机构",
            "en": "Fire and rescue authority"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "agent",
        "kind": "yesNo",
        "text": {
          "zh": "由别人代您来办吗？",
          "en": "Will somebody else act for you?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "委托代理人提出申请的，要有委托书。",
            "en": "An agent needs a power of attorney."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国行政许可法",
                "en": "Administrative Licensing Law"
              },
              "article": "第二十九条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "complete": true,
    "stopped": false,
    "notices": [],
    "matters": [
      {
        "id": "check-of-the-business-licence",
        "matterId": null,
        "name": {
          "zh": "企业营业执照信息核验",
          "en": "Check of the business licence"
        },
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "departmentId": "market-regulation",
        "note": {
          "zh": "取得营业执照后进行；系统核验，免提交",
          "en": "After the business licence; checked by the system, nothing to hand in"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [],
        "startsAfter": 0,
        "endsAfter": 1,
        "critical": true,
        "result": null,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "food-business-licence-new",
        "matterId": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        },
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "departmentId": "market-regulation",
        "note": {
          "zh": "与小经营许可二选一",
          "en": "This or the small food business licence"
        },
        "promisedDays": 10,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 11,
        "critical": true,
        "result": {
          "zh": "食品经营许可证",
          "en": "Food business licence"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "fire-check-commitment",
        "matterId": null,
        "name": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
          "en": "Fire safety check before opening (notify-and-commit)"
        },
        "department": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        },
        "departmentId": "fire-rescue",
        "note": {
          "zh": "与一般流程二选一",
          "en": "This or the ordinary procedure"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 2,
        "critical": false,
        "result": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
          "en": "Fire safety check opinion"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "filing-of-shop-signboards",
        "matterId": null,
        "name": {
          "zh": "户外招牌设施规范管理",
          "en": "Filing of shop signboards"
        },
        "department": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        },
        "departmentId": "urban-management",
        "note": {
          "zh": "设招牌的",
          "en": "If there is a sign"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 2,
        "critical": false,
        "result": {
          "zh": "门店招牌备案回执",
          "en": "Receipt of the signboard filing"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "possible": [],
    "alternatives": [
      {
        "id": "fire-procedure",
        "text": {
          "zh": "消防安全检查怎么办",
          "en": "How to have the fire safety check"
        },
        "help": null,
        "options": [
          {
            "id": "fire-check-commitment",
            "name": {
              "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
              "en": "Fire safety check before opening (notify-and-commit)"
            }
          },
          {
            "id": "fire-check-ordinary",
            "name": {
              "zh": "公众聚集场所投入使用、营业前消防安全检查（一般流程）",
              "en": "Fire safety check before opening (ordinary procedure)"
            }
          }
        ],
        "chosen": null,
        "assumed": "fire-check-commitment"
      }
    ],
    "materials": [
      {
        "key": "restaurant-joint-application",
        "name": {
          "zh": "开办餐饮店“一件事”申请书",
          "en": "Joint application to open a restaurant"
        },
        "kind": "form",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new",
          "filing-of-shop-signboards"
        ],
        "replaces": [
          "食品经营许可申请书",
          "招牌备案表"
        ],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "restaurant-joint-commitment",
        "name": {
          "zh": "开办餐饮店“一件事”承诺书",
          "en": "Joint commitment to open a restaurant"
        },
        "kind": "form",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [
          "公众聚集场所消防安全告知承诺书"
        ],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "business-licence",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "kind": "certificate",
        "source": "government",
        "necessity": "required",
        "from": "lookup",
        "givenBy": null,
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "layout-of-equipment-and-facilities-and-work-flow",
        "name": {
          "zh": "食品经营设备设施布局、操作流程文件",
          "en": "Layout of equipment and facilities, and work flow"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "list-of-food-safety-rules",
        "name": {
          "zh": "食品安全规章制度目录清单",
          "en": "List of food safety rules"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "proof-of-the-right-to-use-the-premises",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "kind": "certificate",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new",
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "floor-plan",
        "name": {
          "zh": "场所平面布置图",
          "en": "Floor plan"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "plan-of-fire-fighting-facilities",
        "name": {
          "zh": "场所消防设施平面图",
          "en": "Plan of fire-fighting facilities"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "fire-safety-rules",
        "name": {
          "zh": "消防安全制度",
          "en": "Fire safety rules"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "fire-fighting-and-evacuation-plan",
        "name": {
          "zh": "灭火和应急疏散预案",
          "en": "Fire-fighting and evacuation plan"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "picture-of-the-signboard",
        "name": {
          "zh": "招牌效果图",
          "en": "Picture of the signboard"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "fields": [
      {
        "key": "name-of-the-firm",
        "label": {
          "zh": "企业名称",
          "en": "Name of the firm"
        },
        "kind": "text",
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "unified-social-credit-code",
        "label": {
          "zh": "统一社会信用代码",
          "en": "Unified social credit code"
        },
        "kind": "uscc",
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "name-of-the-legal-representative",
        "label": {
          "zh": "法定代表人姓名",
          "en": "Name of the legal representative"
        },
        "kind": "name",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "identity-number-of-the-legal-representative",
        "label": {
          "zh": "法定代表人身份证件号码",
          "en": "Identity number of the legal representative"
        },
        "kind": "idNumber",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "contact-person",
        "label": {
          "zh": "联系人",
          "en": "Contact person"
        },
        "kind": "name",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "telephone",
        "label": {
          "zh": "联系电话",
          "en": "Telephone"
        },
        "kind": "phone",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "address-of-the-premises",
        "label": {
          "zh": "经营场所地址",
          "en": "Address of the premises"
        },
        "kind": "address",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "name-of-the-premises",
        "label": {
          "zh": "经营场所名称",
          "en": "Name of the premises"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "kind-of-business",
        "label": {
          "zh": "主体业态",
          "en": "Kind of business"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "business-items",
        "label": {
          "zh": "经营项目",
          "en": "Business items"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "area-of-the-premises",
        "label": {
          "zh": "场所面积",
          "en": "Area of the premises"
        },
        "kind": "number",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "number-of-staff",
        "label": {
          "zh": "从业人员数",
          "en": "Number of staff"
        },
        "kind": "number",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "food-safety-manager",
        "label": {
          "zh": "食品安全管理人员",
          "en": "Food safety manager"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "sold-online",
        "label": {
          "zh": "是否网络经营",
          "en": "Sold online"
        },
        "kind": "yesNo",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "name-of-the-place",
        "label": {
          "zh": "场所名称",
          "en": "Name of the place"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "use",
        "label": {
          "zh": "使用性质",
          "en": "Use"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "floor",
        "label": {
          "zh": "所在层数",
          "en": "Floor"
        },
        "kind": "number",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "floors-of-the-building",
        "label": {
          "zh": "建筑总层数",
          "en": "Floors of the building"
        },
        "kind": "number",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "responsible-for-fire-safety",
        "label": {
          "zh": "消防安全责任人",
          "en": "Responsible for fire safety"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "fire-safety-manager",
        "label": {
          "zh": "消防安全管理人",
          "en": "Fire safety manager"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "automatic-fire-installations",
        "label": {
          "zh": "自动消防设施",
          "en": "Automatic fire installations"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "location",
        "label": {
          "zh": "设置位置",
          "en": "Location"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "size-length-width-depth",
        "label": {
          "zh": "规格（长×宽×厚）",
          "en": "Size (length × width × depth)"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "material-of-the-sign",
        "label": {
          "zh": "材质",
          "en": "Material of the sign"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "period",
        "label": {
          "zh": "设置期限",
          "en": "Period"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "builder",
        "label": {
          "zh": "施工单位",
          "en": "Builder"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      }
    ],
    "workingDays": 11,
    "criticalPath": [
      "check-of-the-business-licence",
      "food-business-licence-new"
    ],
    "unknownDays": [],
    "burden": {
      "joint": {
        "papers": 10,
        "fields": 26,
        "visits": 0,
        "workingDays": 11
      },
      "oneByOne": {
        "papers": 16,
        "fields": 43,
        "visits": 0,
        "workingDays": 13
      },
      "saved": {
        "papers": 6,
        "fields": 17,
        "visits": 0,
        "workingDays": 2
      },
      "unknownVisits": []
    },
    "identityLevel": "realName",
    "provenance": {
      "kind": "mixed",
      "source": null,
      "note": {
        "zh": "清单为公开资料，问题与材料对应为起草。",
        "en": "The list is published; questions and the papers of each matter are drafted."
      }
    }
  },
  "identityLevel": "realName",
  "stale": false,
  "form": {
    "title": {
      "zh": "开办餐饮店“一件事”申请书",
      "en": "Joint application: open a restaurant"
    },
    "sections": [
      {
        "id": "applicant",
        "title": {
          "zh": "申请人",
          "en": "The applicant"
        },
        "fields": [
          {
            "key": "name-of-the-firm",
            "label": {
              "zh": "企业名称",
              "en": "Name of the firm"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "check-of-the-business-licence",
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "德州样例餐饮有限公司",
            "from": "firm"
          },
          {
            "key": "unified-social-credit-code",
            "label": {
              "zh": "统一社会信用代码",
              "en": "Unified social credit code"
            },
            "kind": "uscc",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "check-of-the-business-licence",
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "91371499MA9HALL12G",
            "from": "firm"
          },
          {
            "key": "name-of-the-legal-representative",
            "label": {
              "zh": "法定代表人姓名",
              "en": "Name of the legal representative"
            },
            "kind": "name",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "李小敏",
            "from": "firm"
          },
          {
            "key": "identity-number-of-the-legal-representative",
            "label": {
              "zh": "法定代表人身份证件号码",
              "en": "Identity number of the legal representative"
            },
            "kind": "idNumber",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "contact-person",
            "label": {
              "zh": "联系人",
              "en": "Contact person"
            },
            "kind": "name",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "telephone",
            "label": {
              "zh": "联系电话",
              "en": "Telephone"
            },
            "kind": "phone",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "13800003210",
            "from": "person"
          }
        ]
      },
      {
        "id": "premises",
        "title": {
          "zh": "经营场所",
          "en": "The premises"
        },
        "fields": [
          {
            "key": "address-of-the-premises",
            "label": {
              "zh": "经营场所地址",
              "en": "Address of the premises"
            },
            "kind": "address",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "name-of-the-premises",
            "label": {
              "zh": "经营场所名称",
              "en": "Name of the premises"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "kind-of-business",
            "label": {
              "zh": "主体业态",
              "en": "Kind of business"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "business-items",
            "label": {
              "zh": "经营项目",
              "en": "Business items"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "area-of-the-premises",
            "label": {
              "zh": "场所面积",
              "en": "Area of the premises"
            },
            "kind": "number",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "number-of-staff",
            "label": {
              "zh": "从业人员数",
              "en": "Number of staff"
            },
            "kind": "number",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          }
        ]
      }
    ],
    "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "properties": {
        "name-of-the-firm": {
          "type": "string",
          "title": "企业名称",
          "maxLength": 200
        },
        "telephone": {
          "type": "string",
          "title": "联系电话",
          "pattern": "^1[3-9]\\d{9}$"
        }
      },
      "required": [
        "name-of-the-firm",
        "telephone"
      ]
    }
  },
  "materials": [
    {
      "key": "restaurant-joint-application",
      "name": {
        "zh": "开办餐饮店“一件事”申请书",
        "en": "Joint application to open a restaurant"
      },
      "kind": "form",
      "necessity": "required",
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "state": "filled",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": "/api/v1/applications/aq_4fJq0Zc2Xb9nLw7RtYh3Ke/papers/restaurant-joint-application",
      "blankUrl": null,
      "replaces": [
        "食品经营许可申请书",
        "招牌备案表"
      ]
    },
    {
      "key": "restaurant-joint-commitment",
      "name": {
        "zh": "开办餐饮店“一件事”承诺书",
        "en": "Joint commitment to open a restaurant"
      },
      "kind": "form",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "filled",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": "/api/v1/applications/aq_4fJq0Zc2Xb9nLw7RtYh3Ke/papers/restaurant-joint-commitment",
      "blankUrl": null,
      "replaces": [
        "公众聚集场所消防安全告知承诺书"
      ]
    },
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "kind": "certificate",
      "necessity": "required",
      "matters": [
        "check-of-the-business-licence",
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "state": "fetched",
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "candidates": [],
      "issuer": {
        "zh": "德州市市场监督管理局",
        "en": "Dezhou Administration for Market Regulation"
      },
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "layout-of-equipment-and-facilities-and-work-flow",
      "name": {
        "zh": "食品经营设备设施布局、操作流程文件",
        "en": "Layout of equipment and facilities, and work flow"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "food-business-licence-new"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "list-of-food-safety-rules",
      "name": {
        "zh": "食品安全规章制度目录清单",
        "en": "List of food safety rules"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "food-business-licence-new"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "kind": "certificate",
      "necessity": "required",
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "state": "showOriginal",
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "floor-plan",
      "name": {
        "zh": "场所平面布置图",
        "en": "Floor plan"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "plan-of-fire-fighting-facilities",
      "name": {
        "zh": "场所消防设施平面图",
        "en": "Plan of fire-fighting facilities"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "fire-safety-rules",
      "name": {
        "zh": "消防安全制度",
        "en": "Fire safety rules"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "fire-fighting-and-evacuation-plan",
      "name": {
        "zh": "灭火和应急疏散预案",
        "en": "Fire-fighting and evacuation plan"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "picture-of-the-signboard",
      "name": {
        "zh": "招牌效果图",
        "en": "Picture of the signboard"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "filing-of-shop-signboards"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    }
  ],
  "delivery": {
    "method": "courier",
    "recipient": "李小敏",
    "phone": "13800003210",
    "address": "德州市德城区样例路 1 号"
  },
  "faults": [
    {
      "in": "documents",
      "key": "floor-plan",
      "code": "field.required",
      "detail": "Still missing."
    }
  ],
  "ready": false,
  "createdAt": "2026-11-25T01:40:00Z",
  "changedAt": "2026-11-25T01:52:00Z",
  "changedBy": "you",
  "submittedAt": null,
  "keptUntil": "2026-12-25T01:52:00Z",
  "progressId": null,
  "cases": [],
  "actions": [
    "save",
    "discard",
    "handOff"
  ]
};

/** The contract's example answer of `submitApplication`. */
export const submitApplicationExample: operations['submitApplication']['responses'][200]['content']['application/json'] = {
  "id": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "version": 8,
  "number": "DZ2611250000017",
  "queryCode": "K7PM2X",
  "name": {
    "zh": "我要开饭店",
    "en": "Open a restaurant"
  },
  "state": "submitted",
  "applicant": {
    "kind": "firm",
    "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "scenarioId": "restaurant",
  "matterId": null,
  "answers": {
    "small": "full",
    "gatheringPlace": true,
    "signboard": true,
    "openFood": false,
    "fireTest": false,
    "agent": false
  },
  "plan": {
    "scenarioId": "restaurant",
    "name": {
      "zh": "我要开饭店",
      "en": "Open a restaurant"
    },
    "revision": "b7Qm2k",
    "answers": {
      "small": "full",
      "gatheringPlace": true,
      "signboard": true,
      "openFood": false,
      "fireTest": false,
      "agent": false
    },
    "dropped": [],
    "questions": [
      {
        "id": "small",
        "kind": "choice",
        "text": {
          "zh": "您的店属于哪一类？",
          "en": "Which kind is your shop?"
        },
        "help": {
          "zh": "“小”的标准由各省规定。",
          "en": "Each province says what counts as small."
        },
        "why": {
          "text": {
            "zh": "小餐饮、小食品店办食品小经营许可，其余办食品经营许可，二者只办其一。",
            "en": "Small eateries and food shops take the small licence, all others the full one; only one of the two."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国食品安全法",
                "en": "Food Safety Law"
              },
              "article": "第三十六条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [
          {
            "id": "small",
            "text": {
              "zh": "小餐饮、小食品店",
              "en": "Small eatery or small food shop"
            },
            "help": {
              "zh": "面积、人员、品种符合本省小经营规定的",
              "en": "Within what the province calls small"
            }
          },
          {
            "id": "full",
            "text": {
              "zh": "其他餐饮、食品店",
              "en": "Any other"
            },
            "help": null
          }
        ],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": "full",
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "gatheringPlace",
        "kind": "yesNo",
        "text": {
          "zh": "场所面积达到当地消防检查规定的面积吗？",
          "en": "Are the premises above the area from which your place asks for a fire safety check?"
        },
        "help": {
          "zh": "起查面积由当地规定，请问消防窗口。",
          "en": "The area is set locally; ask at the fire desk."
        },
        "why": {
          "text": {
            "zh": "公众聚集场所投入使用、营业前要作消防安全检查；起查面积由各地规定。",
            "en": "Public gathering places are checked before opening; each place sets the area."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国消防法",
                "en": "Fire Protection Law"
              },
              "article": "第十五条"
            }
          ],
          "department": {
            "zh": "消防救援机构",
            "en": "Fire and rescue authority"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "signboard",
        "kind": "yesNo",
        "text": {
          "zh": "要设门头招牌或户外广告吗？",
          "en": "Will there be a shop sign or outdoor advertising?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "在建筑物上设招牌、广告要经城市管理部门办理。",
            "en": "A sign or advertisement on a building needs the urban management bureau."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "城市市容和环境卫生管理条例",
                "en": "Regulations on City Appearance and Sanitation"
              },
              "article": "第十一条"
            }
          ],
          "department": {
            "zh": "城市管理局",
            "en": "Urban Management Bureau"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "openFood",
        "kind": "yesNo",
        "text": {
          "zh": "有员工接触直接入口的食品吗？",
          "en": "Do staff handle ready-to-eat food?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "接触直接入口食品的人员要每年体检、持健康证明。",
            "en": "They are examined every year and hold a health certificate."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国食品安全法",
                "en": "Food Safety Law"
              },
              "article": "第四十五条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "fireTest",
        "kind": "yesNo",
        "text": {
          "zh": "场所装有自动消防设施吗？",
          "en": "Are there automatic fire-fighting installations?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "有自动消防设施的，要有检测合格文件。",
            "en": "They come with a test report."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国消防法",
                "en": "Fire Protection Law"
              },
              "article": "第十五条"
            }
          ],
          "department": {
            "zh": "消防救援机构",
            "en": "Fire and rescue authority"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "agent",
        "kind": "yesNo",
        "text": {
          "zh": "由别人代您来办吗？",
          "en": "Will somebody else act for you?"
        },
        "help": null,
        "why": {
          "text": {
            "zh": "委托代理人提出申请的，要有委托书。",
            "en": "An agent needs a power of attorney."
          },
          "legalBasis": [
            {
              "law": {
                "zh": "中华人民共和国行政许可法",
                "en": "Administrative Licensing Law"
              },
              "article": "第二十九条"
            }
          ],
          "department": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "options": [],
        "min": null,
        "max": null,
        "step": null,
        "unit": null,
        "answer": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "complete": true,
    "stopped": false,
    "notices": [],
    "matters": [
      {
        "id": "check-of-the-business-licence",
        "matterId": null,
        "name": {
          "zh": "企业营业执照信息核验",
          "en": "Check of the business licence"
        },
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "departmentId": "market-regulation",
        "note": {
          "zh": "取得营业执照后进行；系统核验，免提交",
          "en": "After the business licence; checked by the system, nothing to hand in"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [],
        "startsAfter": 0,
        "endsAfter": 1,
        "critical": true,
        "result": null,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "food-business-licence-new",
        "matterId": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        },
        "department": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "departmentId": "market-regulation",
        "note": {
          "zh": "与小经营许可二选一",
          "en": "This or the small food business licence"
        },
        "promisedDays": 10,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 11,
        "critical": true,
        "result": {
          "zh": "食品经营许可证",
          "en": "Food business licence"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "fire-check-commitment",
        "matterId": null,
        "name": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
          "en": "Fire safety check before opening (notify-and-commit)"
        },
        "department": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        },
        "departmentId": "fire-rescue",
        "note": {
          "zh": "与一般流程二选一",
          "en": "This or the ordinary procedure"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 2,
        "critical": false,
        "result": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
          "en": "Fire safety check opinion"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "id": "filing-of-shop-signboards",
        "matterId": null,
        "name": {
          "zh": "户外招牌设施规范管理",
          "en": "Filing of shop signboards"
        },
        "department": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        },
        "departmentId": "urban-management",
        "note": {
          "zh": "设招牌的",
          "en": "If there is a sign"
        },
        "promisedDays": 1,
        "visits": 0,
        "waitsFor": [
          "check-of-the-business-licence"
        ],
        "startsAfter": 1,
        "endsAfter": 2,
        "critical": false,
        "result": {
          "zh": "门店招牌备案回执",
          "en": "Receipt of the signboard filing"
        },
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "possible": [],
    "alternatives": [
      {
        "id": "fire-procedure",
        "text": {
          "zh": "消防安全检查怎么办",
          "en": "How to have the fire safety check"
        },
        "help": null,
        "options": [
          {
            "id": "fire-check-commitment",
            "name": {
              "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
              "en": "Fire safety check before opening (notify-and-commit)"
            }
          },
          {
            "id": "fire-check-ordinary",
            "name": {
              "zh": "公众聚集场所投入使用、营业前消防安全检查（一般流程）",
              "en": "Fire safety check before opening (ordinary procedure)"
            }
          }
        ],
        "chosen": null,
        "assumed": "fire-check-commitment"
      }
    ],
    "materials": [
      {
        "key": "restaurant-joint-application",
        "name": {
          "zh": "开办餐饮店“一件事”申请书",
          "en": "Joint application to open a restaurant"
        },
        "kind": "form",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new",
          "filing-of-shop-signboards"
        ],
        "replaces": [
          "食品经营许可申请书",
          "招牌备案表"
        ],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "restaurant-joint-commitment",
        "name": {
          "zh": "开办餐饮店“一件事”承诺书",
          "en": "Joint commitment to open a restaurant"
        },
        "kind": "form",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [
          "公众聚集场所消防安全告知承诺书"
        ],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "business-licence",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "kind": "certificate",
        "source": "government",
        "necessity": "required",
        "from": "lookup",
        "givenBy": null,
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "layout-of-equipment-and-facilities-and-work-flow",
        "name": {
          "zh": "食品经营设备设施布局、操作流程文件",
          "en": "Layout of equipment and facilities, and work flow"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "list-of-food-safety-rules",
        "name": {
          "zh": "食品安全规章制度目录清单",
          "en": "List of food safety rules"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "proof-of-the-right-to-use-the-premises",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "kind": "certificate",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "food-business-licence-new",
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": true,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "floor-plan",
        "name": {
          "zh": "场所平面布置图",
          "en": "Floor plan"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "plan-of-fire-fighting-facilities",
        "name": {
          "zh": "场所消防设施平面图",
          "en": "Plan of fire-fighting facilities"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "fire-safety-rules",
        "name": {
          "zh": "消防安全制度",
          "en": "Fire safety rules"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "fire-fighting-and-evacuation-plan",
        "name": {
          "zh": "灭火和应急疏散预案",
          "en": "Fire-fighting and evacuation plan"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "fire-check-commitment"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      },
      {
        "key": "picture-of-the-signboard",
        "name": {
          "zh": "招牌效果图",
          "en": "Picture of the signboard"
        },
        "kind": "other",
        "source": "applicant",
        "necessity": "required",
        "from": "applicant",
        "givenBy": null,
        "matters": [
          "filing-of-shop-signboards"
        ],
        "replaces": [],
        "original": false,
        "provenance": {
          "kind": "drafted",
          "source": null,
          "note": {
            "zh": "按一般知识起草，未经核对。",
            "en": "Drafted from general knowledge, unchecked."
          }
        }
      }
    ],
    "fields": [
      {
        "key": "name-of-the-firm",
        "label": {
          "zh": "企业名称",
          "en": "Name of the firm"
        },
        "kind": "text",
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "unified-social-credit-code",
        "label": {
          "zh": "统一社会信用代码",
          "en": "Unified social credit code"
        },
        "kind": "uscc",
        "matters": [
          "check-of-the-business-licence",
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "name-of-the-legal-representative",
        "label": {
          "zh": "法定代表人姓名",
          "en": "Name of the legal representative"
        },
        "kind": "name",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "identity-number-of-the-legal-representative",
        "label": {
          "zh": "法定代表人身份证件号码",
          "en": "Identity number of the legal representative"
        },
        "kind": "idNumber",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "contact-person",
        "label": {
          "zh": "联系人",
          "en": "Contact person"
        },
        "kind": "name",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "telephone",
        "label": {
          "zh": "联系电话",
          "en": "Telephone"
        },
        "kind": "phone",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "address-of-the-premises",
        "label": {
          "zh": "经营场所地址",
          "en": "Address of the premises"
        },
        "kind": "address",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment",
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "name-of-the-premises",
        "label": {
          "zh": "经营场所名称",
          "en": "Name of the premises"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "kind-of-business",
        "label": {
          "zh": "主体业态",
          "en": "Kind of business"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "business-items",
        "label": {
          "zh": "经营项目",
          "en": "Business items"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "area-of-the-premises",
        "label": {
          "zh": "场所面积",
          "en": "Area of the premises"
        },
        "kind": "number",
        "matters": [
          "food-business-licence-new",
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "number-of-staff",
        "label": {
          "zh": "从业人员数",
          "en": "Number of staff"
        },
        "kind": "number",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "food-safety-manager",
        "label": {
          "zh": "食品安全管理人员",
          "en": "Food safety manager"
        },
        "kind": "text",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "sold-online",
        "label": {
          "zh": "是否网络经营",
          "en": "Sold online"
        },
        "kind": "yesNo",
        "matters": [
          "food-business-licence-new"
        ],
        "value": null
      },
      {
        "key": "name-of-the-place",
        "label": {
          "zh": "场所名称",
          "en": "Name of the place"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "use",
        "label": {
          "zh": "使用性质",
          "en": "Use"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "floor",
        "label": {
          "zh": "所在层数",
          "en": "Floor"
        },
        "kind": "number",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "floors-of-the-building",
        "label": {
          "zh": "建筑总层数",
          "en": "Floors of the building"
        },
        "kind": "number",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "responsible-for-fire-safety",
        "label": {
          "zh": "消防安全责任人",
          "en": "Responsible for fire safety"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "fire-safety-manager",
        "label": {
          "zh": "消防安全管理人",
          "en": "Fire safety manager"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "automatic-fire-installations",
        "label": {
          "zh": "自动消防设施",
          "en": "Automatic fire installations"
        },
        "kind": "text",
        "matters": [
          "fire-check-commitment"
        ],
        "value": null
      },
      {
        "key": "location",
        "label": {
          "zh": "设置位置",
          "en": "Location"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "size-length-width-depth",
        "label": {
          "zh": "规格（长×宽×厚）",
          "en": "Size (length × width × depth)"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "material-of-the-sign",
        "label": {
          "zh": "材质",
          "en": "Material of the sign"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "period",
        "label": {
          "zh": "设置期限",
          "en": "Period"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      },
      {
        "key": "builder",
        "label": {
          "zh": "施工单位",
          "en": "Builder"
        },
        "kind": "text",
        "matters": [
          "filing-of-shop-signboards"
        ],
        "value": null
      }
    ],
    "workingDays": 11,
    "criticalPath": [
      "check-of-the-business-licence",
      "food-business-licence-new"
    ],
    "unknownDays": [],
    "burden": {
      "joint": {
        "papers": 10,
        "fields": 26,
        "visits": 0,
        "workingDays": 11
      },
      "oneByOne": {
        "papers": 16,
        "fields": 43,
        "visits": 0,
        "workingDays": 13
      },
      "saved": {
        "papers": 6,
        "fields": 17,
        "visits": 0,
        "workingDays": 2
      },
      "unknownVisits": []
    },
    "identityLevel": "realName",
    "provenance": {
      "kind": "mixed",
      "source": null,
      "note": {
        "zh": "清单为公开资料，问题与材料对应为起草。",
        "en": "The list is published; questions and the papers of each matter are drafted."
      }
    }
  },
  "identityLevel": "realName",
  "stale": false,
  "form": {
    "title": {
      "zh": "开办餐饮店“一件事”申请书",
      "en": "Joint application: open a restaurant"
    },
    "sections": [
      {
        "id": "applicant",
        "title": {
          "zh": "申请人",
          "en": "The applicant"
        },
        "fields": [
          {
            "key": "name-of-the-firm",
            "label": {
              "zh": "企业名称",
              "en": "Name of the firm"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "check-of-the-business-licence",
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "德州样例餐饮有限公司",
            "from": "firm"
          },
          {
            "key": "unified-social-credit-code",
            "label": {
              "zh": "统一社会信用代码",
              "en": "Unified social credit code"
            },
            "kind": "uscc",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "check-of-the-business-licence",
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "91371499MA9HALL12G",
            "from": "firm"
          },
          {
            "key": "name-of-the-legal-representative",
            "label": {
              "zh": "法定代表人姓名",
              "en": "Name of the legal representative"
            },
            "kind": "name",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "李小敏",
            "from": "firm"
          },
          {
            "key": "identity-number-of-the-legal-representative",
            "label": {
              "zh": "法定代表人身份证件号码",
              "en": "Identity number of the legal representative"
            },
            "kind": "idNumber",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "contact-person",
            "label": {
              "zh": "联系人",
              "en": "Contact person"
            },
            "kind": "name",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "telephone",
            "label": {
              "zh": "联系电话",
              "en": "Telephone"
            },
            "kind": "phone",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": "13800003210",
            "from": "person"
          }
        ]
      },
      {
        "id": "premises",
        "title": {
          "zh": "经营场所",
          "en": "The premises"
        },
        "fields": [
          {
            "key": "address-of-the-premises",
            "label": {
              "zh": "经营场所地址",
              "en": "Address of the premises"
            },
            "kind": "address",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment",
              "filing-of-shop-signboards"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "name-of-the-premises",
            "label": {
              "zh": "经营场所名称",
              "en": "Name of the premises"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "kind-of-business",
            "label": {
              "zh": "主体业态",
              "en": "Kind of business"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "business-items",
            "label": {
              "zh": "经营项目",
              "en": "Business items"
            },
            "kind": "text",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "area-of-the-premises",
            "label": {
              "zh": "场所面积",
              "en": "Area of the premises"
            },
            "kind": "number",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new",
              "fire-check-commitment"
            ],
            "value": null,
            "from": null
          },
          {
            "key": "number-of-staff",
            "label": {
              "zh": "从业人员数",
              "en": "Number of staff"
            },
            "kind": "number",
            "required": true,
            "options": [],
            "unit": null,
            "help": null,
            "matters": [
              "food-business-licence-new"
            ],
            "value": null,
            "from": null
          }
        ]
      }
    ],
    "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "properties": {
        "name-of-the-firm": {
          "type": "string",
          "title": "企业名称",
          "maxLength": 200
        },
        "telephone": {
          "type": "string",
          "title": "联系电话",
          "pattern": "^1[3-9]\\d{9}$"
        }
      },
      "required": [
        "name-of-the-firm",
        "telephone"
      ]
    }
  },
  "materials": [
    {
      "key": "restaurant-joint-application",
      "name": {
        "zh": "开办餐饮店“一件事”申请书",
        "en": "Joint application to open a restaurant"
      },
      "kind": "form",
      "necessity": "required",
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "state": "filled",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": "/api/v1/applications/aq_4fJq0Zc2Xb9nLw7RtYh3Ke/papers/restaurant-joint-application",
      "blankUrl": null,
      "replaces": [
        "食品经营许可申请书",
        "招牌备案表"
      ]
    },
    {
      "key": "restaurant-joint-commitment",
      "name": {
        "zh": "开办餐饮店“一件事”承诺书",
        "en": "Joint commitment to open a restaurant"
      },
      "kind": "form",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "filled",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": "/api/v1/applications/aq_4fJq0Zc2Xb9nLw7RtYh3Ke/papers/restaurant-joint-commitment",
      "blankUrl": null,
      "replaces": [
        "公众聚集场所消防安全告知承诺书"
      ]
    },
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "kind": "certificate",
      "necessity": "required",
      "matters": [
        "check-of-the-business-licence",
        "food-business-licence-new",
        "fire-check-commitment",
        "filing-of-shop-signboards"
      ],
      "state": "fetched",
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "candidates": [],
      "issuer": {
        "zh": "德州市市场监督管理局",
        "en": "Dezhou Administration for Market Regulation"
      },
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "layout-of-equipment-and-facilities-and-work-flow",
      "name": {
        "zh": "食品经营设备设施布局、操作流程文件",
        "en": "Layout of equipment and facilities, and work flow"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "food-business-licence-new"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "list-of-food-safety-rules",
      "name": {
        "zh": "食品安全规章制度目录清单",
        "en": "List of food safety rules"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "food-business-licence-new"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "kind": "certificate",
      "necessity": "required",
      "matters": [
        "food-business-licence-new",
        "filing-of-shop-signboards"
      ],
      "state": "showOriginal",
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "floor-plan",
      "name": {
        "zh": "场所平面布置图",
        "en": "Floor plan"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "plan-of-fire-fighting-facilities",
      "name": {
        "zh": "场所消防设施平面图",
        "en": "Plan of fire-fighting facilities"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "fire-safety-rules",
      "name": {
        "zh": "消防安全制度",
        "en": "Fire safety rules"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "fire-fighting-and-evacuation-plan",
      "name": {
        "zh": "灭火和应急疏散预案",
        "en": "Fire-fighting and evacuation plan"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "fire-check-commitment"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    },
    {
      "key": "picture-of-the-signboard",
      "name": {
        "zh": "招牌效果图",
        "en": "Picture of the signboard"
      },
      "kind": "other",
      "necessity": "required",
      "matters": [
        "filing-of-shop-signboards"
      ],
      "state": "missing",
      "document": null,
      "candidates": [],
      "issuer": null,
      "givenBy": null,
      "showOriginal": null,
      "paperUrl": null,
      "blankUrl": null,
      "replaces": []
    }
  ],
  "delivery": {
    "method": "courier",
    "recipient": "李小敏",
    "phone": "13800003210",
    "address": "德州市德城区样例路 1 号"
  },
  "faults": [],
  "ready": false,
  "createdAt": "2026-11-25T01:40:00Z",
  "changedAt": "2026-11-25T01:52:00Z",
  "changedBy": "you",
  "submittedAt": "2026-11-25T01:55:00Z",
  "keptUntil": null,
  "progressId": "pg_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "cases": [
    {
      "id": "cs_0fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-01",
      "matter": {
        "id": null,
        "name": {
          "zh": "企业营业执照信息核验",
          "en": "Check of the business licence"
        }
      },
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "state": "received"
    },
    {
      "id": "cs_1fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-02",
      "matter": {
        "id": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        }
      },
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "state": "waiting"
    },
    {
      "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-03",
      "matter": {
        "id": null,
        "name": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
          "en": "Fire safety check before opening (notify-and-commit)"
        }
      },
      "department": {
        "id": "fire-rescue",
        "name": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        }
      },
      "state": "waiting"
    },
    {
      "id": "cs_3fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-04",
      "matter": {
        "id": null,
        "name": {
          "zh": "户外招牌设施规范管理",
          "en": "Filing of shop signboards"
        }
      },
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "state": "waiting"
    }
  ],
  "actions": []
};

/** The contract's example answer of `discardApplication`. */
export const discardApplicationExample: operations['discardApplication']['responses'][200]['content']['application/json'] = {
  "id": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "discardedAt": "2026-11-25T02:00:00Z"
};

/** The contract's example answer of `createHandOff`. */
export const createHandOffExample: operations['createHandOff']['responses'][201]['content']['application/json'] = {
  "code": "hf_9xTq4bVn8Zr1LpYs5mXw2Kc",
  "url": "http://127.0.0.1:4000/examples/portal/?view=apply#hand-off=hf_9xTq4bVn8Zr1LpYs5mXw2Kc",
  "expiresAt": "2026-11-25T01:57:00Z"
};

/** The contract's example answer of `createProgressLookup`. */
export const createProgressLookupExample: operations['createProgressLookup']['responses'][201]['content']['application/json'] = {
  "progressId": "pg_4fJq0Zc2Xb9nLw7RtYh3Ke"
};

/** The contract's example answer of `getProgress`. */
export const getProgressExample: operations['getProgress']['responses'][200]['content']['application/json'] = {
  "id": "pg_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "number": "DZ2611250000017",
  "name": {
    "zh": "我要开饭店",
    "en": "Open a restaurant"
  },
  "state": "waitingForYou",
  "applicant": {
    "kind": "firm",
    "name": "德州样例餐饮有限公司"
  },
  "submittedAt": "2026-11-25T01:55:00Z",
  "due": {
    "kind": "known",
    "day": "2026-12-10",
    "at": "2026-12-10T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 6,
    "late": false,
    "unknownFrom": null
  },
  "criticalPath": [
    "DZ2611250000017-01",
    "DZ2611250000017-02"
  ],
  "lanes": [
    {
      "caseId": "cs_0fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-01",
      "planId": "check-of-the-business-licence",
      "matter": {
        "id": null,
        "name": {
          "zh": "企业营业执照信息核验",
          "en": "Check of the business licence"
        }
      },
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "state": "granted",
      "nationalCode": 11,
      "stateText": {
        "zh": "已办好，证件已发出。",
        "en": "Done; the certificate is out."
      },
      "waitsFor": [],
      "critical": true,
      "legal": {
        "kind": "known",
        "day": "2026-12-23",
        "at": "2026-12-23T16:00:00Z",
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": "on_time",
        "remaining": 6,
        "late": false,
        "unknownFrom": null
      },
      "promised": {
        "kind": "met",
        "day": "2026-11-26",
        "at": "2026-11-26T16:00:00Z",
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": "on_time",
        "remaining": 6,
        "late": false,
        "unknownFrom": null
      },
      "paused": false,
      "steps": [
        {
          "at": "2026-11-25T01:55:00Z",
          "state": "received",
          "text": {
            "zh": "已收到您的材料。",
            "en": "Your papers have arrived."
          }
        }
      ],
      "next": {
        "who": "nobody",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "text": {
          "zh": "已办好，证件已发出。",
          "en": "Done; the certificate is out."
        },
        "action": null,
        "caseNo": "DZ2611250000017-01",
        "by": null
      },
      "decision": "granted",
      "result": null,
      "oversight": {
        "level": "none",
        "by": null,
        "at": null,
        "reason": null
      },
      "mayUrge": false,
      "mayRate": true,
      "complaint": null
    },
    {
      "caseId": "cs_1fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-02",
      "planId": "food-business-licence-new",
      "matter": {
        "id": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        }
      },
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "state": "processing",
      "nationalCode": 8,
      "stateText": {
        "zh": "部门正在办理。",
        "en": "The department is at work."
      },
      "waitsFor": [
        "DZ2611250000017-01"
      ],
      "critical": true,
      "legal": {
        "kind": "known",
        "day": "2026-12-23",
        "at": "2026-12-23T16:00:00Z",
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": "on_time",
        "remaining": 6,
        "late": false,
        "unknownFrom": null
      },
      "promised": {
        "kind": "known",
        "day": "2026-12-09",
        "at": "2026-12-09T16:00:00Z",
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": "on_time",
        "remaining": 6,
        "late": false,
        "unknownFrom": null
      },
      "paused": false,
      "steps": [
        {
          "at": "2026-11-25T01:55:00Z",
          "state": "received",
          "text": {
            "zh": "已收到您的材料。",
            "en": "Your papers have arrived."
          }
        }
      ],
      "next": {
        "who": "department",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        },
        "text": {
          "zh": "部门正在办理。",
          "en": "The department is at work."
        },
        "action": null,
        "caseNo": "DZ2611250000017-02",
        "by": null
      },
      "decision": null,
      "result": {
        "zh": "食品经营许可证",
        "en": "Food business licence"
      },
      "oversight": {
        "level": "none",
        "by": null,
        "at": null,
        "reason": null
      },
      "mayUrge": true,
      "mayRate": false,
      "complaint": null
    },
    {
      "caseId": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-03",
      "planId": "fire-check-commitment",
      "matter": {
        "id": null,
        "name": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
          "en": "Fire safety check before opening (notify-and-commit)"
        }
      },
      "department": {
        "id": "fire-rescue",
        "name": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        }
      },
      "state": "supplementing",
      "nationalCode": 6,
      "stateText": {
        "zh": "还缺材料，请补齐。",
        "en": "Papers are missing; please bring them."
      },
      "waitsFor": [
        "DZ2611250000017-01"
      ],
      "critical": false,
      "legal": {
        "kind": "open",
        "day": null,
        "at": null,
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": null,
        "remaining": null,
        "late": false,
        "unknownFrom": null
      },
      "promised": {
        "kind": "open",
        "day": null,
        "at": null,
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": null,
        "remaining": null,
        "late": false,
        "unknownFrom": null
      },
      "paused": false,
      "steps": [
        {
          "at": "2026-11-25T01:55:00Z",
          "state": "received",
          "text": {
            "zh": "已收到您的材料。",
            "en": "Your papers have arrived."
          }
        }
      ],
      "next": {
        "who": "applicant",
        "name": {
          "zh": "您",
          "en": "You"
        },
        "text": {
          "zh": "请补交平面布置图。",
          "en": "Please hand in the floor plan."
        },
        "action": "supply",
        "caseNo": "DZ2611250000017-03",
        "by": null
      },
      "decision": null,
      "result": {
        "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
        "en": "Fire safety check opinion"
      },
      "oversight": {
        "level": "none",
        "by": null,
        "at": null,
        "reason": null
      },
      "mayUrge": false,
      "mayRate": false,
      "complaint": null
    },
    {
      "caseId": "cs_3fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-04",
      "planId": "filing-of-shop-signboards",
      "matter": {
        "id": null,
        "name": {
          "zh": "户外招牌设施规范管理",
          "en": "Filing of shop signboards"
        }
      },
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "state": "waiting",
      "nationalCode": null,
      "stateText": {
        "zh": "在等前一项的结果。",
        "en": "Waits for the result of another case."
      },
      "waitsFor": [
        "DZ2611250000017-01"
      ],
      "critical": false,
      "legal": {
        "kind": "open",
        "day": null,
        "at": null,
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": null,
        "remaining": null,
        "late": false,
        "unknownFrom": null
      },
      "promised": {
        "kind": "open",
        "day": null,
        "at": null,
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": null,
        "remaining": null,
        "late": false,
        "unknownFrom": null
      },
      "paused": false,
      "steps": [
        {
          "at": "2026-11-25T01:55:00Z",
          "state": "received",
          "text": {
            "zh": "已收到您的材料。",
            "en": "Your papers have arrived."
          }
        }
      ],
      "next": {
        "who": "department",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        },
        "text": {
          "zh": "在等前一项的结果。",
          "en": "Waits for the result of another case."
        },
        "action": null,
        "caseNo": "DZ2611250000017-04",
        "by": null
      },
      "decision": null,
      "result": {
        "zh": "门店招牌备案回执",
        "en": "Receipt of the signboard filing"
      },
      "oversight": {
        "level": "none",
        "by": null,
        "at": null,
        "reason": null
      },
      "mayUrge": false,
      "mayRate": false,
      "complaint": null
    }
  ],
  "next": {
    "who": "applicant",
    "name": {
      "zh": "您",
      "en": "You"
    },
    "text": {
      "zh": "请补交平面布置图。",
      "en": "Please hand in the floor plan."
    },
    "action": "supply",
    "caseNo": "DZ2611250000017-03",
    "by": null
  },
  "late": false,
  "complaintUrl": null,
  "readAt": "2026-11-26T01:00:00Z"
};

/** The contract's example answer of `getOwnCase`. */
export const getOwnCaseExample: operations['getOwnCase']['responses'][200]['content']['application/json'] = {
  "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
  "caseNo": "DZ2611250000017-03",
  "applicationId": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "version": 3,
  "lane": {
    "caseId": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
    "caseNo": "DZ2611250000017-03",
    "planId": "fire-check-commitment",
    "matter": {
      "id": null,
      "name": {
        "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
        "en": "Fire safety check before opening (notify-and-commit)"
      }
    },
    "department": {
      "id": "fire-rescue",
      "name": {
        "zh": "消防救援机构",
        "en": "Fire and rescue authority"
      }
    },
    "state": "supplementing",
    "nationalCode": 6,
    "stateText": {
      "zh": "还缺材料，请补齐。",
      "en": "Papers are missing; please bring them."
    },
    "waitsFor": [
      "DZ2611250000017-01"
    ],
    "critical": false,
    "legal": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    },
    "promised": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    },
    "paused": false,
    "steps": [
      {
        "at": "2026-11-25T01:55:00Z",
        "state": "received",
        "text": {
          "zh": "已收到您的材料。",
          "en": "Your papers have arrived."
        }
      }
    ],
    "next": {
      "who": "applicant",
      "name": {
        "zh": "您",
        "en": "You"
      },
      "text": {
        "zh": "请补交平面布置图。",
        "en": "Please hand in the floor plan."
      },
      "action": "supply",
      "caseNo": "DZ2611250000017-03",
      "by": null
    },
    "decision": null,
    "result": {
      "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
      "en": "Fire safety check opinion"
    },
    "oversight": {
      "level": "none",
      "by": null,
      "at": null,
      "reason": null
    },
    "mayUrge": false,
    "mayRate": false,
    "complaint": null
  },
  "supplement": {
    "at": "2026-11-26T03:00:00Z",
    "items": [
      {
        "key": "floor-plan",
        "text": {
          "zh": "平面布置图没有标出疏散通道，请重新提交。",
          "en": "The floor plan shows no escape route; please hand it in again."
        }
      }
    ],
    "suppliedAt": null
  },
  "toFollow": null,
  "specialProcedures": [],
  "extension": null,
  "decision": null,
  "delivery": null,
  "fee": {
    "id": "fe_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "caseNo": "DZ2611250000017-03",
    "item": {
      "zh": "证照工本费",
      "en": "Cost of the certificate"
    },
    "amount": 1000,
    "currency": "CNY",
    "basis": "样例：仅供试用",
    "state": "due",
    "paidAt": null
  },
  "documents": [
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "state": "fetched",
      "original": null,
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_7dRb2Nc4Xq9mLw1ZtYh8Vs/file"
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "state": "attached",
      "original": null,
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_4fJq0Zc2Xb9nLw7RtYh3Ke/file"
    }
  ],
  "messages": [
    {
      "id": "ms_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "at": "2026-11-26T02:20:00Z",
      "from": "applicant",
      "name": null,
      "text": "平面图请看第 2 页。"
    }
  ],
  "log": [
    {
      "at": "2026-11-26T02:00:00Z",
      "action": "submit",
      "from": null,
      "to": "received",
      "by": {
        "kind": "applicant",
        "name": null
      },
      "reason": null,
      "note": null
    }
  ],
  "actions": [
    "supply",
    "withdraw",
    "message",
    "pay"
  ]
};

/** The contract's example answer of `listCases`. */
export const listCasesExample: operations['listCases']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "cs_1fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-02",
      "hallId": "dezhou",
      "applicationNumber": "DZ2611250000017",
      "matter": {
        "id": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        }
      },
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "applicant": {
        "kind": "firm",
        "id": null,
        "name": "德州样例餐饮有限公司",
        "number": "91371499MA9HALL12G"
      },
      "state": "processing",
      "due": {
        "kind": "known",
        "day": "2026-12-09",
        "at": "2026-12-09T16:00:00Z",
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": "on_time",
        "remaining": 6,
        "late": false,
        "unknownFrom": null
      },
      "assignedTo": {
        "id": "dezhou.1003",
        "staffNo": "1003",
        "name": {
          "zh": "陈立",
          "en": "Chen Li"
        }
      },
      "joint": true,
      "receivedAt": "2026-11-26T02:00:00Z",
      "changedAt": "2026-11-26T02:30:00Z",
      "unread": false,
      "version": 4,
      "oversight": {
        "level": "none",
        "by": null,
        "at": null,
        "reason": null
      }
    }
  ],
  "nextCursor": null,
  "counts": {
    "open": 1,
    "dueSoon": 0,
    "overdue": 0,
    "unread": 0
  }
};

/** The contract's example answer of `getCase`. */
export const getCaseExample: operations['getCase']['responses'][200]['content']['application/json'] = {
  "id": "cs_1fJq0Zc2Xb9nLw7RtYh3Ke",
  "caseNo": "DZ2611250000017-02",
  "hallId": "dezhou",
  "applicationNumber": "DZ2611250000017",
  "progressId": "pg_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "version": 4,
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "《食品经营许可证》新办",
      "en": "Food business licence (new)"
    },
    "version": 1
  },
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "applicant": {
    "kind": "firm",
    "id": null,
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "contact": {
    "name": "李小敏",
    "phone": "13800003210"
  },
  "state": "processing",
  "nationalCode": 8,
  "acceptance": {
    "kind": "met",
    "day": "2026-12-03",
    "at": "2026-12-03T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 6,
    "late": false,
    "unknownFrom": null
  },
  "legal": {
    "kind": "known",
    "day": "2026-12-24",
    "at": "2026-12-24T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 6,
    "late": false,
    "unknownFrom": null
  },
  "promised": {
    "kind": "known",
    "day": "2026-12-10",
    "at": "2026-12-10T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 6,
    "late": false,
    "unknownFrom": null
  },
  "values": [
    {
      "key": "name-of-the-firm",
      "label": {
        "zh": "企业名称",
        "en": "Name of the firm"
      },
      "value": "德州样例餐饮有限公司",
      "unit": null
    },
    {
      "key": "area-of-the-premises",
      "label": {
        "zh": "场所面积",
        "en": "Area of the premises"
      },
      "value": 120,
      "unit": {
        "zh": "平方米",
        "en": "m²"
      }
    }
  ],
  "documents": [
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "state": "fetched",
      "original": null,
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_7dRb2Nc4Xq9mLw1ZtYh8Vs/file"
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "state": "attached",
      "original": null,
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_4fJq0Zc2Xb9nLw7RtYh3Ke/file"
    }
  ],
  "supplement": null,
  "toFollow": null,
  "specialProcedures": [],
  "extension": null,
  "decision": null,
  "delivery": {
    "method": "courier",
    "carrier": null,
    "trackingNumber": null,
    "sentAt": null,
    "receivedAt": null,
    "due": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    }
  },
  "fee": null,
  "siblings": [
    {
      "id": "cs_0fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-01",
      "matter": {
        "id": null,
        "name": {
          "zh": "企业营业执照信息核验",
          "en": "Check of the business licence"
        }
      },
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "state": "granted"
    },
    {
      "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-03",
      "matter": {
        "id": null,
        "name": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
          "en": "Fire safety check before opening (notify-and-commit)"
        }
      },
      "department": {
        "id": "fire-rescue",
        "name": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        }
      },
      "state": "supplementing"
    },
    {
      "id": "cs_3fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-04",
      "matter": {
        "id": null,
        "name": {
          "zh": "户外招牌设施规范管理",
          "en": "Filing of shop signboards"
        }
      },
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "state": "waiting"
    }
  ],
  "waitsFor": [],
  "assignedTo": {
    "id": "dezhou.1003",
    "staffNo": "1003",
    "name": {
      "zh": "陈立",
      "en": "Chen Li"
    }
  },
  "colleagues": [
    {
      "id": "dezhou.1003",
      "staffNo": "1003",
      "name": {
        "zh": "陈立",
        "en": "Chen Li"
      }
    }
  ],
  "messages": [
    {
      "id": "ms_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "at": "2026-11-26T02:20:00Z",
      "from": "applicant",
      "name": null,
      "text": "平面图请看第 2 页。"
    }
  ],
  "log": [
    {
      "at": "2026-11-26T02:00:00Z",
      "action": "submit",
      "from": null,
      "to": "received",
      "by": {
        "kind": "applicant",
        "name": null
      },
      "reason": null,
      "note": null
    },
    {
      "at": "2026-11-26T02:10:00Z",
      "action": "accept",
      "from": "received",
      "to": "accepted",
      "by": {
        "kind": "staff",
        "name": "陈立"
      },
      "reason": null,
      "note": null
    },
    {
      "at": "2026-11-26T02:30:00Z",
      "action": "startProcessing",
      "from": "accepted",
      "to": "processing",
      "by": {
        "kind": "staff",
        "name": "陈立"
      },
      "reason": null,
      "note": null
    }
  ],
  "actions": [
    "startSpecialProcedure",
    "proposeExtension",
    "assign",
    "handOver",
    "note"
  ],
  "maxExtensionDays": 15,
  "submittedAt": "2026-11-25T01:55:00Z",
  "oversight": {
    "level": "none",
    "by": null,
    "at": null,
    "reason": null
  },
  "cards": []
};

/** The contract's example answer of `actOnCase`. */
export const actOnCaseExample: operations['actOnCase']['responses'][200]['content']['application/json'] = {
  "id": "cs_1fJq0Zc2Xb9nLw7RtYh3Ke",
  "caseNo": "DZ2611250000017-02",
  "hallId": "dezhou",
  "applicationNumber": "DZ2611250000017",
  "progressId": "pg_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "version": 4,
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "《食品经营许可证》新办",
      "en": "Food business licence (new)"
    },
    "version": 1
  },
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "applicant": {
    "kind": "firm",
    "id": null,
    "name": "德州样例餐饮有限公司",
    "number": "91371499MA9HALL12G"
  },
  "contact": {
    "name": "李小敏",
    "phone": "13800003210"
  },
  "state": "processing",
  "nationalCode": 8,
  "acceptance": {
    "kind": "met",
    "day": "2026-12-03",
    "at": "2026-12-03T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 6,
    "late": false,
    "unknownFrom": null
  },
  "legal": {
    "kind": "known",
    "day": "2026-12-24",
    "at": "2026-12-24T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 6,
    "late": false,
    "unknownFrom": null
  },
  "promised": {
    "kind": "known",
    "day": "2026-12-10",
    "at": "2026-12-10T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 6,
    "late": false,
    "unknownFrom": null
  },
  "values": [
    {
      "key": "name-of-the-firm",
      "label": {
        "zh": "企业名称",
        "en": "Name of the firm"
      },
      "value": "德州样例餐饮有限公司",
      "unit": null
    },
    {
      "key": "area-of-the-premises",
      "label": {
        "zh": "场所面积",
        "en": "Area of the premises"
      },
      "value": 120,
      "unit": {
        "zh": "平方米",
        "en": "m²"
      }
    }
  ],
  "documents": [
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "state": "fetched",
      "original": null,
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_7dRb2Nc4Xq9mLw1ZtYh8Vs/file"
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "state": "attached",
      "original": null,
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_4fJq0Zc2Xb9nLw7RtYh3Ke/file"
    }
  ],
  "supplement": null,
  "toFollow": null,
  "specialProcedures": [],
  "extension": null,
  "decision": null,
  "delivery": {
    "method": "courier",
    "carrier": null,
    "trackingNumber": null,
    "sentAt": null,
    "receivedAt": null,
    "due": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    }
  },
  "fee": null,
  "siblings": [
    {
      "id": "cs_0fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-01",
      "matter": {
        "id": null,
        "name": {
          "zh": "企业营业执照信息核验",
          "en": "Check of the business licence"
        }
      },
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "state": "granted"
    },
    {
      "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-03",
      "matter": {
        "id": null,
        "name": {
          "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
          "en": "Fire safety check before opening (notify-and-commit)"
        }
      },
      "department": {
        "id": "fire-rescue",
        "name": {
          "zh": "消防救援机构",
          "en": "Fire and rescue authority"
        }
      },
      "state": "supplementing"
    },
    {
      "id": "cs_3fJq0Zc2Xb9nLw7RtYh3Ke",
      "caseNo": "DZ2611250000017-04",
      "matter": {
        "id": null,
        "name": {
          "zh": "户外招牌设施规范管理",
          "en": "Filing of shop signboards"
        }
      },
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "state": "waiting"
    }
  ],
  "waitsFor": [],
  "assignedTo": {
    "id": "dezhou.1003",
    "staffNo": "1003",
    "name": {
      "zh": "陈立",
      "en": "Chen Li"
    }
  },
  "colleagues": [
    {
      "id": "dezhou.1003",
      "staffNo": "1003",
      "name": {
        "zh": "陈立",
        "en": "Chen Li"
      }
    }
  ],
  "messages": [
    {
      "id": "ms_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "at": "2026-11-26T02:20:00Z",
      "from": "applicant",
      "name": null,
      "text": "平面图请看第 2 页。"
    }
  ],
  "log": [
    {
      "at": "2026-11-26T02:00:00Z",
      "action": "submit",
      "from": null,
      "to": "received",
      "by": {
        "kind": "applicant",
        "name": null
      },
      "reason": null,
      "note": null
    },
    {
      "at": "2026-11-26T02:10:00Z",
      "action": "accept",
      "from": "received",
      "to": "accepted",
      "by": {
        "kind": "staff",
        "name": "陈立"
      },
      "reason": null,
      "note": null
    },
    {
      "at": "2026-11-26T02:30:00Z",
      "action": "startProcessing",
      "from": "accepted",
      "to": "processing",
      "by": {
        "kind": "staff",
        "name": "陈立"
      },
      "reason": null,
      "note": null
    }
  ],
  "actions": [
    "startSpecialProcedure",
    "proposeExtension",
    "assign",
    "handOver",
    "note"
  ],
  "maxExtensionDays": 15,
  "submittedAt": "2026-11-25T01:55:00Z",
  "oversight": {
    "level": "none",
    "by": null,
    "at": null,
    "reason": null
  },
  "cards": []
};

/** The contract's example answer of `createCaseMessage`. */
export const createCaseMessageExample: operations['createCaseMessage']['responses'][201]['content']['application/json'] = {
  "id": "ms_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "at": "2026-11-26T02:20:00Z",
  "from": "applicant",
  "name": null,
  "text": "平面图请看第 2 页。"
};

/** The contract's example answer of `supplyCase`. */
export const supplyCaseExample: operations['supplyCase']['responses'][200]['content']['application/json'] = {
  "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
  "caseNo": "DZ2611250000017-03",
  "applicationId": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "version": 3,
  "lane": {
    "caseId": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
    "caseNo": "DZ2611250000017-03",
    "planId": "fire-check-commitment",
    "matter": {
      "id": null,
      "name": {
        "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
        "en": "Fire safety check before opening (notify-and-commit)"
      }
    },
    "department": {
      "id": "fire-rescue",
      "name": {
        "zh": "消防救援机构",
        "en": "Fire and rescue authority"
      }
    },
    "state": "supplementing",
    "nationalCode": 6,
    "stateText": {
      "zh": "还缺材料，请补齐。",
      "en": "Papers are missing; please bring them."
    },
    "waitsFor": [
      "DZ2611250000017-01"
    ],
    "critical": false,
    "legal": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    },
    "promised": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    },
    "paused": false,
    "steps": [
      {
        "at": "2026-11-25T01:55:00Z",
        "state": "received",
        "text": {
          "zh": "已收到您的材料。",
          "en": "Your papers have arrived."
        }
      }
    ],
    "next": {
      "who": "applicant",
      "name": {
        "zh": "您",
        "en": "You"
      },
      "text": {
        "zh": "请补交平面布置图。",
        "en": "Please hand in the floor plan."
      },
      "action": "supply",
      "caseNo": "DZ2611250000017-03",
      "by": null
    },
    "decision": null,
    "result": {
      "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
      "en": "Fire safety check opinion"
    },
    "oversight": {
      "level": "none",
      "by": null,
      "at": null,
      "reason": null
    },
    "mayUrge": false,
    "mayRate": false,
    "complaint": null
  },
  "supplement": {
    "at": "2026-11-26T03:00:00Z",
    "items": [
      {
        "key": "floor-plan",
        "text": {
          "zh": "平面布置图没有标出疏散通道，请重新提交。",
          "en": "The floor plan shows no escape route; please hand it in again."
        }
      }
    ],
    "suppliedAt": null
  },
  "toFollow": null,
  "specialProcedures": [],
  "extension": null,
  "decision": null,
  "delivery": null,
  "fee": {
    "id": "fe_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "caseNo": "DZ2611250000017-03",
    "item": {
      "zh": "证照工本费",
      "en": "Cost of the certificate"
    },
    "amount": 1000,
    "currency": "CNY",
    "basis": "样例：仅供试用",
    "state": "due",
    "paidAt": null
  },
  "documents": [
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "state": "fetched",
      "original": null,
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_7dRb2Nc4Xq9mLw1ZtYh8Vs/file"
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "state": "attached",
      "original": null,
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_4fJq0Zc2Xb9nLw7RtYh3Ke/file"
    }
  ],
  "messages": [
    {
      "id": "ms_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "at": "2026-11-26T02:20:00Z",
      "from": "applicant",
      "name": null,
      "text": "平面图请看第 2 页。"
    }
  ],
  "log": [
    {
      "at": "2026-11-26T02:00:00Z",
      "action": "submit",
      "from": null,
      "to": "received",
      "by": {
        "kind": "applicant",
        "name": null
      },
      "reason": null,
      "note": null
    }
  ],
  "actions": [
    "supply",
    "withdraw",
    "message",
    "pay"
  ]
};

/** The contract's example answer of `withdrawCase`. */
export const withdrawCaseExample: operations['withdrawCase']['responses'][200]['content']['application/json'] = {
  "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
  "caseNo": "DZ2611250000017-03",
  "applicationId": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "version": 3,
  "lane": {
    "caseId": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
    "caseNo": "DZ2611250000017-03",
    "planId": "fire-check-commitment",
    "matter": {
      "id": null,
      "name": {
        "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
        "en": "Fire safety check before opening (notify-and-commit)"
      }
    },
    "department": {
      "id": "fire-rescue",
      "name": {
        "zh": "消防救援机构",
        "en": "Fire and rescue authority"
      }
    },
    "state": "supplementing",
    "nationalCode": 6,
    "stateText": {
      "zh": "还缺材料，请补齐。",
      "en": "Papers are missing; please bring them."
    },
    "waitsFor": [
      "DZ2611250000017-01"
    ],
    "critical": false,
    "legal": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    },
    "promised": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    },
    "paused": false,
    "steps": [
      {
        "at": "2026-11-25T01:55:00Z",
        "state": "received",
        "text": {
          "zh": "已收到您的材料。",
          "en": "Your papers have arrived."
        }
      }
    ],
    "next": {
      "who": "applicant",
      "name": {
        "zh": "您",
        "en": "You"
      },
      "text": {
        "zh": "请补交平面布置图。",
        "en": "Please hand in the floor plan."
      },
      "action": "supply",
      "caseNo": "DZ2611250000017-03",
      "by": null
    },
    "decision": null,
    "result": {
      "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
      "en": "Fire safety check opinion"
    },
    "oversight": {
      "level": "none",
      "by": null,
      "at": null,
      "reason": null
    },
    "mayUrge": false,
    "mayRate": false,
    "complaint": null
  },
  "supplement": {
    "at": "2026-11-26T03:00:00Z",
    "items": [
      {
        "key": "floor-plan",
        "text": {
          "zh": "平面布置图没有标出疏散通道，请重新提交。",
          "en": "The floor plan shows no escape route; please hand it in again."
        }
      }
    ],
    "suppliedAt": null
  },
  "toFollow": null,
  "specialProcedures": [],
  "extension": null,
  "decision": null,
  "delivery": null,
  "fee": {
    "id": "fe_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "caseNo": "DZ2611250000017-03",
    "item": {
      "zh": "证照工本费",
      "en": "Cost of the certificate"
    },
    "amount": 1000,
    "currency": "CNY",
    "basis": "样例：仅供试用",
    "state": "due",
    "paidAt": null
  },
  "documents": [
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "state": "fetched",
      "original": null,
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_7dRb2Nc4Xq9mLw1ZtYh8Vs/file"
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "state": "attached",
      "original": null,
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_4fJq0Zc2Xb9nLw7RtYh3Ke/file"
    }
  ],
  "messages": [
    {
      "id": "ms_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "at": "2026-11-26T02:20:00Z",
      "from": "applicant",
      "name": null,
      "text": "平面图请看第 2 页。"
    }
  ],
  "log": [
    {
      "at": "2026-11-26T02:00:00Z",
      "action": "submit",
      "from": null,
      "to": "received",
      "by": {
        "kind": "applicant",
        "name": null
      },
      "reason": null,
      "note": null
    }
  ],
  "actions": [
    "supply",
    "withdraw",
    "message",
    "pay"
  ]
};

/** The contract's example answer of `confirmDelivery`. */
export const confirmDeliveryExample: operations['confirmDelivery']['responses'][200]['content']['application/json'] = {
  "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
  "caseNo": "DZ2611250000017-03",
  "applicationId": "aq_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "version": 3,
  "lane": {
    "caseId": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
    "caseNo": "DZ2611250000017-03",
    "planId": "fire-check-commitment",
    "matter": {
      "id": null,
      "name": {
        "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
        "en": "Fire safety check before opening (notify-and-commit)"
      }
    },
    "department": {
      "id": "fire-rescue",
      "name": {
        "zh": "消防救援机构",
        "en": "Fire and rescue authority"
      }
    },
    "state": "supplementing",
    "nationalCode": 6,
    "stateText": {
      "zh": "还缺材料，请补齐。",
      "en": "Papers are missing; please bring them."
    },
    "waitsFor": [
      "DZ2611250000017-01"
    ],
    "critical": false,
    "legal": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    },
    "promised": {
      "kind": "open",
      "day": null,
      "at": null,
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": null,
      "remaining": null,
      "late": false,
      "unknownFrom": null
    },
    "paused": false,
    "steps": [
      {
        "at": "2026-11-25T01:55:00Z",
        "state": "received",
        "text": {
          "zh": "已收到您的材料。",
          "en": "Your papers have arrived."
        }
      }
    ],
    "next": {
      "who": "applicant",
      "name": {
        "zh": "您",
        "en": "You"
      },
      "text": {
        "zh": "请补交平面布置图。",
        "en": "Please hand in the floor plan."
      },
      "action": "supply",
      "caseNo": "DZ2611250000017-03",
      "by": null
    },
    "decision": null,
    "result": {
      "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
      "en": "Fire safety check opinion"
    },
    "oversight": {
      "level": "none",
      "by": null,
      "at": null,
      "reason": null
    },
    "mayUrge": false,
    "mayRate": false,
    "complaint": null
  },
  "supplement": {
    "at": "2026-11-26T03:00:00Z",
    "items": [
      {
        "key": "floor-plan",
        "text": {
          "zh": "平面布置图没有标出疏散通道，请重新提交。",
          "en": "The floor plan shows no escape route; please hand it in again."
        }
      }
    ],
    "suppliedAt": null
  },
  "toFollow": null,
  "specialProcedures": [],
  "extension": null,
  "decision": null,
  "delivery": null,
  "fee": {
    "id": "fe_4fJq0Zc2Xb9nLw7RtYh3Ke",
    "caseNo": "DZ2611250000017-03",
    "item": {
      "zh": "证照工本费",
      "en": "Cost of the certificate"
    },
    "amount": 1000,
    "currency": "CNY",
    "basis": "样例：仅供试用",
    "state": "due",
    "paidAt": null
  },
  "documents": [
    {
      "key": "business-licence",
      "name": {
        "zh": "营业执照",
        "en": "Business licence"
      },
      "state": "fetched",
      "original": null,
      "document": {
        "id": "dc_7dRb2Nc4Xq9mLw1ZtYh8Vs",
        "name": {
          "zh": "营业执照",
          "en": "Business licence"
        },
        "key": "business-licence",
        "fileName": "business-licence.pdf",
        "mediaType": "application/pdf",
        "size": 81233,
        "pages": 1,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "A",
        "source": "issued",
        "issuer": {
          "zh": "德州市市场监督管理局",
          "en": "Dezhou Administration for Market Regulation"
        },
        "number": "91371499MA9HALL12G",
        "issuedOn": "2026-09-14",
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 1,
        "removable": false,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_7dRb2Nc4Xq9mLw1ZtYh8Vs/file"
    },
    {
      "key": "proof-of-the-right-to-use-the-premises",
      "name": {
        "zh": "场所合法使用证明",
        "en": "Proof of the right to use the premises"
      },
      "state": "attached",
      "original": null,
      "document": {
        "id": "dc_4fJq0Zc2Xb9nLw7RtYh3Ke",
        "name": {
          "zh": "场所合法使用证明",
          "en": "Proof of the right to use the premises"
        },
        "key": "proof-of-the-right-to-use-the-premises",
        "fileName": "lease.pdf",
        "mediaType": "application/pdf",
        "size": 482133,
        "pages": 3,
        "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
        "trustGrade": "C",
        "source": "uploaded",
        "issuer": null,
        "number": null,
        "issuedOn": null,
        "validUntil": null,
        "state": "valid",
        "verifiedAt": null,
        "holder": {
          "kind": "firm",
          "id": "fm_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "name": "德州样例餐饮有限公司",
          "number": "91371499MA9HALL12G"
        },
        "caseNo": null,
        "createdAt": "2026-11-25T01:44:00Z",
        "uses": 0,
        "removable": true,
        "provenance": {
          "kind": "generated",
          "source": null,
          "note": {
            "zh": "样例数据：人员、企业与证照均为虚构。",
            "en": "Sample data: people, firms and certificates are invented."
          }
        }
      },
      "fileUrl": "/api/v1/cases/cs_1fJq0Zc2Xb9nLw7RtYh3Ke/documents/dc_4fJq0Zc2Xb9nLw7RtYh3Ke/file"
    }
  ],
  "messages": [
    {
      "id": "ms_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "at": "2026-11-26T02:20:00Z",
      "from": "applicant",
      "name": null,
      "text": "平面图请看第 2 页。"
    }
  ],
  "log": [
    {
      "at": "2026-11-26T02:00:00Z",
      "action": "submit",
      "from": null,
      "to": "received",
      "by": {
        "kind": "applicant",
        "name": null
      },
      "reason": null,
      "note": null
    }
  ],
  "actions": [
    "supply",
    "withdraw",
    "message",
    "pay"
  ]
};

/** The contract's example answer of `createPayment`. */
export const createPaymentExample: operations['createPayment']['responses'][201]['content']['application/json'] = {
  "id": "py_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "feeId": "fe_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "amount": 1000,
  "currency": "CNY",
  "state": "pending",
  "provider": "sandbox",
  "payUrl": "/examples/portal/?pay=py_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "createdAt": "2026-11-25T02:00:00Z",
  "changedAt": "2026-11-25T02:00:00Z"
};

/** The contract's example answer of `getPayment`. */
export const getPaymentExample: operations['getPayment']['responses'][200]['content']['application/json'] = {
  "id": "py_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "feeId": "fe_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "amount": 1000,
  "currency": "CNY",
  "state": "pending",
  "provider": "sandbox",
  "payUrl": "/examples/portal/?pay=py_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "createdAt": "2026-11-25T02:00:00Z",
  "changedAt": "2026-11-25T02:00:00Z"
};

/** The contract's example answer of `refundFee`. */
export const refundFeeExample: operations['refundFee']['responses'][200]['content']['application/json'] = {
  "id": "fe_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "caseNo": "DZ2611250000017-02",
  "item": {
    "zh": "证照工本费",
    "en": "Cost of the certificate"
  },
  "amount": 1000,
  "currency": "CNY",
  "basis": "样例：仅供试用",
  "state": "refunded",
  "paidAt": "2026-11-25T02:00:00Z"
};

/** The contract's example answer of `createPaymentCallback`. */
export const createPaymentCallbackExample: operations['createPaymentCallback']['responses'][200]['content']['application/json'] = {
  "accepted": true
};

/** The contract's example answer of `setSandboxPayment`. */
export const setSandboxPaymentExample: operations['setSandboxPayment']['responses'][200]['content']['application/json'] = {
  "accepted": true
};

/** The contract's example answer of `listDecisions`. */
export const listDecisionsExample: operations['listDecisions']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "de_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "hallId": "dezhou",
      "number": "DZ2611250000017-02-11",
      "kind": {
        "zh": "行政许可",
        "en": "Administrative licence"
      },
      "result": "granted",
      "party": {
        "kind": "firm",
        "name": "德州样例餐饮有限公司",
        "uscc": "91371499MA9HALL12G"
      },
      "matter": {
        "id": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        }
      },
      "content": {
        "zh": "热食类食品制售",
        "en": "Making and selling hot food"
      },
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "decidedOn": "2026-12-04",
      "validFrom": "2026-12-04",
      "validUntil": "2031-12-03",
      "publishedAt": "2026-12-07T01:00:00Z",
      "provenance": {
        "kind": "generated",
        "source": null,
        "note": {
          "zh": "样例数据：人员、企业与证照均为虚构。",
          "en": "Sample data: people, firms and certificates are invented."
        }
      }
    }
  ],
  "nextCursor": null,
  "total": 1
};

/** The contract's example answer of `checkCertificate`. */
export const checkCertificateExample: operations['checkCertificate']['responses'][200]['content']['application/json'] = {
  "state": "valid",
  "name": {
    "zh": "食品经营许可证",
    "en": "Food business licence"
  },
  "number": "JY23714020000017",
  "issuer": {
    "zh": "市场监督管理局",
    "en": "Market Regulation"
  },
  "holder": {
    "kind": "firm",
    "name": "德州样例餐饮有限公司"
  },
  "issuedOn": "2026-11-25",
  "validUntil": "2031-11-24",
  "revokedAt": null,
  "caseNo": "DZ2611250000017-02",
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据",
      "en": "Sample data"
    }
  }
};

/** The contract's example answer of `getDecision`. */
export const getDecisionExample: operations['getDecision']['responses'][200]['content']['application/json'] = {
  "id": "de_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "number": "DZ2611250000017-02-11",
  "kind": {
    "zh": "行政许可",
    "en": "Administrative licence"
  },
  "result": "granted",
  "party": {
    "kind": "firm",
    "name": "德州样例餐饮有限公司",
    "uscc": "91371499MA9HALL12G"
  },
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "《食品经营许可证》新办",
      "en": "Food business licence (new)"
    }
  },
  "content": {
    "zh": "热食类食品制售",
    "en": "Making and selling hot food"
  },
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "decidedOn": "2026-12-04",
  "validFrom": "2026-12-04",
  "validUntil": "2031-12-03",
  "publishedAt": "2026-12-07T01:00:00Z",
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：人员、企业与证照均为虚构。",
      "en": "Sample data: people, firms and certificates are invented."
    }
  }
};

/** The contract's example answer of `getSupervision`. */
export const getSupervisionExample: operations['getSupervision']['responses'][200]['content']['application/json'] = {
  "hallId": "dezhou",
  "readAt": "2026-12-10T02:31:00Z",
  "cards": {
    "warning": 2,
    "yellow": 1,
    "red": 1
  },
  "departments": [
    {
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "open": 18,
      "dueSoon": 3,
      "late": 1,
      "waiting": 4,
      "warnings": 2,
      "yellow": 0,
      "red": 1,
      "complaints": 2,
      "complaintsLate": 0,
      "consultations": 3,
      "badRatings": 1,
      "staff": 6
    },
    {
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "open": 42,
      "dueSoon": 5,
      "late": 0,
      "waiting": 4,
      "warnings": 0,
      "yellow": 1,
      "red": 0,
      "complaints": 2,
      "complaintsLate": 0,
      "consultations": 3,
      "badRatings": 1,
      "staff": 6
    }
  ],
  "desks": [
    {
      "id": "dezhou.12",
      "name": {
        "zh": "12 号窗口",
        "en": "Counter 12"
      },
      "state": "serving",
      "staff": {
        "id": "dezhou.1104",
        "staffNo": "1104",
        "name": {
          "zh": "周远",
          "en": "Zhou Yuan"
        }
      },
      "served": 9,
      "waiting": 4,
      "busyMinutes": 71
    }
  ],
  "days": [
    {
      "day": "2026-11-27",
      "decided": 0,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 0
    },
    {
      "day": "2026-11-28",
      "decided": 0,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 1
    },
    {
      "day": "2026-11-29",
      "decided": 9,
      "late": 1,
      "yellow": 0,
      "red": 0,
      "complaints": 0
    },
    {
      "day": "2026-11-30",
      "decided": 12,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 0
    },
    {
      "day": "2026-12-01",
      "decided": 7,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 2
    },
    {
      "day": "2026-12-02",
      "decided": 11,
      "late": 1,
      "yellow": 1,
      "red": 0,
      "complaints": 0
    },
    {
      "day": "2026-12-03",
      "decided": 8,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 0
    },
    {
      "day": "2026-12-04",
      "decided": 10,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 1
    },
    {
      "day": "2026-12-05",
      "decided": 0,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 0
    },
    {
      "day": "2026-12-06",
      "decided": 0,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 0
    },
    {
      "day": "2026-12-07",
      "decided": 14,
      "late": 2,
      "yellow": 0,
      "red": 0,
      "complaints": 0
    },
    {
      "day": "2026-12-08",
      "decided": 9,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 1
    },
    {
      "day": "2026-12-09",
      "decided": 12,
      "late": 1,
      "yellow": 0,
      "red": 1,
      "complaints": 0
    },
    {
      "day": "2026-12-10",
      "decided": 3,
      "late": 0,
      "yellow": 0,
      "red": 0,
      "complaints": 1
    }
  ]
};

/** The contract's example answer of `listCards`. */
export const listCardsExample: operations['listCards']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "ca_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "hallId": "dezhou",
      "level": "red",
      "rule": "promiseOverdue",
      "step": "decision",
      "ruleText": {
        "zh": "超过承诺的办结日期",
        "en": "Past the promised date"
      },
      "legalBasis": null,
      "subject": {
        "kind": "case",
        "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
        "number": "DZ2611250000017-03",
        "name": {
          "zh": "设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
          "en": "Permit for large outdoor advertising and signboards"
        }
      },
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "staff": {
        "id": "dezhou.1104",
        "staffNo": "1104",
        "name": {
          "zh": "周远",
          "en": "Zhou Yuan"
        }
      },
      "at": "2026-12-09T16:00:00Z",
      "dueDay": "2026-12-09",
      "lateBy": 1,
      "issuedAt": "2026-12-09T16:00:04Z",
      "settledAt": null,
      "state": "answered",
      "reply": {
        "text": "现场核查改期，已与申请人商定。",
        "at": "2026-12-10T02:30:00Z",
        "staff": {
          "id": "dezhou.1104",
          "staffNo": "1104",
          "name": {
            "zh": "周远",
            "en": "Zhou Yuan"
          }
        }
      },
      "decision": null,
      "actions": [
        "uphold",
        "cancel"
      ],
      "version": 1
    },
    {
      "id": "ca_7dRb2Nc4Xq9mLw1ZtYh8Vs",
      "hallId": "dezhou",
      "level": "warning",
      "rule": "promiseDueSoon",
      "step": "decision",
      "ruleText": {
        "zh": "承诺的办结日期临近",
        "en": "The promised date is near"
      },
      "legalBasis": null,
      "subject": {
        "kind": "case",
        "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
        "number": "DZ2611250000017-03",
        "name": {
          "zh": "设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
          "en": "Permit for large outdoor advertising and signboards"
        }
      },
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "staff": {
        "id": "dezhou.1104",
        "staffNo": "1104",
        "name": {
          "zh": "周远",
          "en": "Zhou Yuan"
        }
      },
      "at": "2026-12-07T16:00:00Z",
      "dueDay": "2026-12-09",
      "lateBy": null,
      "issuedAt": "2026-12-07T16:00:03Z",
      "settledAt": null,
      "state": "open",
      "reply": null,
      "decision": null,
      "actions": [
        "reply"
      ],
      "version": 0
    }
  ],
  "nextCursor": null,
  "counts": {
    "warning": 2,
    "yellow": 1,
    "red": 1
  }
};

/** The contract's example answer of `getCard`. */
export const getCardExample: operations['getCard']['responses'][200]['content']['application/json'] = {
  "id": "ca_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "level": "red",
  "rule": "promiseOverdue",
  "step": "decision",
  "ruleText": {
    "zh": "超过承诺的办结日期",
    "en": "Past the promised date"
  },
  "legalBasis": null,
  "subject": {
    "kind": "case",
    "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
    "number": "DZ2611250000017-03",
    "name": {
      "zh": "设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
      "en": "Permit for large outdoor advertising and signboards"
    }
  },
  "department": {
    "id": "urban-management",
    "name": {
      "zh": "城市管理局",
      "en": "Urban Management Bureau"
    }
  },
  "staff": {
    "id": "dezhou.1104",
    "staffNo": "1104",
    "name": {
      "zh": "周远",
      "en": "Zhou Yuan"
    }
  },
  "at": "2026-12-09T16:00:00Z",
  "dueDay": "2026-12-09",
  "lateBy": 1,
  "issuedAt": "2026-12-09T16:00:04Z",
  "settledAt": null,
  "state": "answered",
  "reply": {
    "text": "现场核查改期，已与申请人商定。",
    "at": "2026-12-10T02:30:00Z",
    "staff": {
      "id": "dezhou.1104",
      "staffNo": "1104",
      "name": {
        "zh": "周远",
        "en": "Zhou Yuan"
      }
    }
  },
  "decision": null,
  "actions": [
    "uphold",
    "cancel"
  ],
  "version": 1
};

/** The contract's example answer of `actOnCard`. */
export const actOnCardExample: operations['actOnCard']['responses'][200]['content']['application/json'] = {
  "id": "ca_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "level": "red",
  "rule": "promiseOverdue",
  "step": "decision",
  "ruleText": {
    "zh": "超过承诺的办结日期",
    "en": "Past the promised date"
  },
  "legalBasis": null,
  "subject": {
    "kind": "case",
    "id": "cs_2fJq0Zc2Xb9nLw7RtYh3Ke",
    "number": "DZ2611250000017-03",
    "name": {
      "zh": "设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
      "en": "Permit for large outdoor advertising and signboards"
    }
  },
  "department": {
    "id": "urban-management",
    "name": {
      "zh": "城市管理局",
      "en": "Urban Management Bureau"
    }
  },
  "staff": {
    "id": "dezhou.1104",
    "staffNo": "1104",
    "name": {
      "zh": "周远",
      "en": "Zhou Yuan"
    }
  },
  "at": "2026-12-09T16:00:00Z",
  "dueDay": "2026-12-09",
  "lateBy": 1,
  "issuedAt": "2026-12-09T16:00:04Z",
  "settledAt": null,
  "state": "answered",
  "reply": {
    "text": "现场核查改期，已与申请人商定。",
    "at": "2026-12-10T02:30:00Z",
    "staff": {
      "id": "dezhou.1104",
      "staffNo": "1104",
      "name": {
        "zh": "周远",
        "en": "Zhou Yuan"
      }
    }
  },
  "decision": null,
  "actions": [
    "uphold",
    "cancel"
  ],
  "version": 1
};

/** The contract's example answer of `superviseCase`. */
export const superviseCaseExample: operations['superviseCase']['responses'][200]['content']['application/json'] = {
  "level": "supervised",
  "by": "supervisor",
  "at": "2026-12-10T02:00:00Z",
  "reason": {
    "zh": "承诺时限已过，请于今日办结。",
    "en": null
  }
};

/** The contract's example answer of `urgeCase`. */
export const urgeCaseExample: operations['urgeCase']['responses'][200]['content']['application/json'] = {
  "level": "supervised",
  "by": "supervisor",
  "at": "2026-12-10T02:00:00Z",
  "reason": {
    "zh": "承诺时限已过，请于今日办结。",
    "en": null
  }
};

/** The contract's example answer of `getSupervisionSettings`. */
export const getSupervisionSettingsExample: operations['getSupervisionSettings']['responses'][200]['content']['application/json'] = {
  "version": 0,
  "rules": [
    {
      "rule": "stepDueSoon",
      "level": "warning"
    },
    {
      "rule": "promiseDueSoon",
      "level": "warning"
    },
    {
      "rule": "stepOverdue",
      "level": "yellow"
    },
    {
      "rule": "promiseOverdue",
      "level": "red"
    },
    {
      "rule": "limitOverdue",
      "level": "red"
    },
    {
      "rule": "refusalWithoutReason",
      "level": "red"
    },
    {
      "rule": "noticeMissing",
      "level": "yellow"
    },
    {
      "rule": "feeWithoutBasis",
      "level": "red"
    },
    {
      "rule": "stepSkipped",
      "level": "yellow"
    }
  ],
  "dueSoonDays": 1,
  "urgeEveryDays": 3,
  "escalateAfterDays": 3,
  "complaintAcceptDays": 5,
  "complaintAnswerDays": 15,
  "complaintReopenDays": 10,
  "consultationAnswerDays": 3,
  "consultationCloseDays": 10,
  "ratingVerifyDays": 1,
  "ratingAnswerDays": 5
};

/** The contract's example answer of `saveSupervisionSettings`. */
export const saveSupervisionSettingsExample: operations['saveSupervisionSettings']['responses'][200]['content']['application/json'] = {
  "version": 0,
  "rules": [
    {
      "rule": "stepDueSoon",
      "level": "warning"
    },
    {
      "rule": "promiseDueSoon",
      "level": "warning"
    },
    {
      "rule": "stepOverdue",
      "level": "yellow"
    },
    {
      "rule": "promiseOverdue",
      "level": "red"
    },
    {
      "rule": "limitOverdue",
      "level": "red"
    },
    {
      "rule": "refusalWithoutReason",
      "level": "red"
    },
    {
      "rule": "noticeMissing",
      "level": "yellow"
    },
    {
      "rule": "feeWithoutBasis",
      "level": "red"
    },
    {
      "rule": "stepSkipped",
      "level": "yellow"
    }
  ],
  "dueSoonDays": 1,
  "urgeEveryDays": 3,
  "escalateAfterDays": 3,
  "complaintAcceptDays": 5,
  "complaintAnswerDays": 15,
  "complaintReopenDays": 10,
  "consultationAnswerDays": 3,
  "consultationCloseDays": 10,
  "ratingVerifyDays": 1,
  "ratingAnswerDays": 5
};

/** The contract's example answer of `getFigures`. */
export const getFiguresExample: operations['getFigures']['responses'][200]['content']['application/json'] = {
  "hallId": "dezhou",
  "hall": {
    "zh": "德州市政务服务中心",
    "en": "Dezhou Government Service Centre"
  },
  "from": "2026-12-01",
  "to": "2026-12-10",
  "readAt": "2026-12-10T02:31:00Z",
  "total": {
    "decided": 86,
    "onTime": 83,
    "late": 3,
    "open": 60,
    "lateOpen": 1,
    "averageDays": 4.2,
    "averagePromisedDays": 7.5,
    "averageLegalDays": 18.9,
    "share": 0.56,
    "yellow": 1,
    "red": 1,
    "complaints": 5,
    "complaintsAnswered": 3,
    "complaintsInTime": 3,
    "ratings": 41,
    "satisfied": 39,
    "consultations": 12,
    "consultationsInTime": 12
  },
  "departments": [
    {
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "figures": {
        "decided": 21,
        "onTime": 19,
        "late": 2,
        "open": 18,
        "lateOpen": 1,
        "averageDays": 4.2,
        "averagePromisedDays": 7.5,
        "averageLegalDays": 18.9,
        "share": 0.56,
        "yellow": 1,
        "red": 1,
        "complaints": 5,
        "complaintsAnswered": 3,
        "complaintsInTime": 3,
        "ratings": 41,
        "satisfied": 39,
        "consultations": 12,
        "consultationsInTime": 12
      }
    },
    {
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "figures": {
        "decided": 65,
        "onTime": 64,
        "late": 1,
        "open": 42,
        "lateOpen": 0,
        "averageDays": 4.2,
        "averagePromisedDays": 7.5,
        "averageLegalDays": 18.9,
        "share": 0.56,
        "yellow": 1,
        "red": 0,
        "complaints": 5,
        "complaintsAnswered": 3,
        "complaintsInTime": 3,
        "ratings": 41,
        "satisfied": 39,
        "consultations": 12,
        "consultationsInTime": 12
      }
    }
  ],
  "method": {
    "zh": "按办结之日计入；工作日按国务院放假安排，特别程序不计；与申请人看到的日期出自同一时钟。",
    "en": "Counted on the day of the decision, in working days by the holiday table of the State Council, special procedures left out; by the same clock as the dates that applicants see."
  },
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：人员、企业与证照均为虚构。",
      "en": "Sample data: people, firms and certificates are invented."
    }
  }
};

/** The contract's example answer of `listSnapshots`. */
export const listSnapshotsExample: operations['listSnapshots']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "day": "2026-12-09",
      "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
      "madeAt": "2026-12-09T16:05:00Z"
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `getSnapshot`. */
export const getSnapshotExample: operations['getSnapshot']['responses'][200]['content']['application/json'] = {
  "day": "2026-12-09",
  "madeAt": "2026-12-09T16:05:00Z",
  "previous": null,
  "sha256": "a3f1c2d4e5b60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef0",
  "jws": "eyJhbGciOiJFUzI1NiIsImtpZCI6InNhbXBsZSJ9.eyJoYWxsSWQiOiJkZXpob3UiLCJkYXkiOiIyMDI2LTEyLTA5In0.c2FtcGxl",
  "figures": {
    "hallId": "dezhou",
    "hall": {
      "zh": "德州市政务服务中心",
      "en": "Dezhou Government Service Centre"
    },
    "from": "2026-12-01",
    "to": "2026-12-09",
    "readAt": "2026-12-10T02:31:00Z",
    "total": {
      "decided": 86,
      "onTime": 83,
      "late": 3,
      "open": 60,
      "lateOpen": 1,
      "averageDays": 4.2,
      "averagePromisedDays": 7.5,
      "averageLegalDays": 18.9,
      "share": 0.56,
      "yellow": 1,
      "red": 1,
      "complaints": 5,
      "complaintsAnswered": 3,
      "complaintsInTime": 3,
      "ratings": 41,
      "satisfied": 39,
      "consultations": 12,
      "consultationsInTime": 12
    },
    "departments": [
      {
        "department": {
          "id": "urban-management",
          "name": {
            "zh": "城市管理局",
            "en": "Urban Management Bureau"
          }
        },
        "figures": {
          "decided": 21,
          "onTime": 19,
          "late": 2,
          "open": 18,
          "lateOpen": 1,
          "averageDays": 4.2,
          "averagePromisedDays": 7.5,
          "averageLegalDays": 18.9,
          "share": 0.56,
          "yellow": 1,
          "red": 1,
          "complaints": 5,
          "complaintsAnswered": 3,
          "complaintsInTime": 3,
          "ratings": 41,
          "satisfied": 39,
          "consultations": 12,
          "consultationsInTime": 12
        }
      },
      {
        "department": {
          "id": "market-regulation",
          "name": {
            "zh": "市场监督管理局",
            "en": "Administration for Market Regulation"
          }
        },
        "figures": {
          "decided": 65,
          "onTime": 64,
          "late": 1,
          "open": 42,
          "lateOpen": 0,
          "averageDays": 4.2,
          "averagePromisedDays": 7.5,
          "averageLegalDays": 18.9,
          "share": 0.56,
          "yellow": 1,
          "red": 0,
          "complaints": 5,
          "complaintsAnswered": 3,
          "complaintsInTime": 3,
          "ratings": 41,
          "satisfied": 39,
          "consultations": 12,
          "consultationsInTime": 12
        }
      }
    ],
    "method": {
      "zh": "按办结之日计入；工作日按国务院放假安排，特别程序不计；与申请人看到的日期出自同一时钟。",
      "en": "Counted on the day of the decision, in working days by the holiday table of the State Council, special procedures left out; by the same clock as the dates that applicants see."
    },
    "provenance": {
      "kind": "generated",
      "source": null,
      "note": {
        "zh": "样例数据：人员、企业与证照均为虚构。",
        "en": "Sample data: people, firms and certificates are invented."
      }
    }
  }
};

/** The contract's example answer of `getSnapshotKeys`. */
export const getSnapshotKeysExample: operations['getSnapshotKeys']['responses'][200]['content']['application/json'] = {
  "keys": [
    {
      "kty": "EC",
      "crv": "P-256",
      "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
      "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
      "kid": "sample",
      "alg": "ES256",
      "use": "sig"
    }
  ]
};

/** The contract's example answer of `createComplaintPhoto`. */
export const createComplaintPhotoExample: operations['createComplaintPhoto']['responses'][201]['content']['application/json'] = {
  "id": "up_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "fileName": "lease.pdf",
  "size": 482133,
  "received": 262144,
  "url": "/api/v1/uploads/up_4fJq0Zc2Xb9nLw7RtYh3Ke/content",
  "state": "open",
  "expiresAt": "2026-12-02T01:30:00Z"
};

/** The contract's example answer of `listComplaints`. */
export const listComplaintsExample: operations['listComplaints']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "cp_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "number": "DZT261210000017",
      "kind": "complaint",
      "state": "assigned",
      "about": {
        "kind": "case",
        "text": {
          "zh": "办件 DZ2611250000017-03：设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
          "en": "Case DZ2611250000017-03: Permit for large outdoor advertising and signboards"
        },
        "caseNo": "DZ2611250000017-03",
        "late": true,
        "department": {
          "id": "urban-management",
          "name": {
            "zh": "城市管理局",
            "en": "Urban Management Bureau"
          }
        }
      },
      "excerpt": "承诺的日子已经过了，还没有结果。",
      "photos": 1,
      "anonymous": false,
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "assignedTo": {
        "id": "dezhou.1104",
        "staffNo": "1104",
        "name": {
          "zh": "周远",
          "en": "Zhou Yuan"
        }
      },
      "due": {
        "kind": "known",
        "day": "2026-12-31",
        "at": "2026-12-31T16:00:00Z",
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": "on_time",
        "remaining": 5,
        "late": false,
        "unknownFrom": null
      },
      "oversight": {
        "level": "supervised",
        "by": "system",
        "at": "2026-12-09T16:00:00Z",
        "reason": {
          "zh": "超过承诺时限",
          "en": "The promised date has passed"
        }
      },
      "reopened": 0,
      "submittedAt": "2026-12-10T01:00:00Z",
      "changedAt": "2026-12-10T03:01:00Z",
      "version": 3
    }
  ],
  "nextCursor": null,
  "counts": {
    "open": 1,
    "dueSoon": 0,
    "overdue": 0
  }
};

/** The contract's example answer of `createComplaint`. */
export const createComplaintExample: operations['createComplaint']['responses'][201]['content']['application/json'] = {
  "trackingId": "tr_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "number": "DZT261210000017",
  "queryCode": "K7PM2X",
  "state": "submitted",
  "acceptDue": {
    "kind": "known",
    "day": "2026-12-17",
    "at": "2026-12-17T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "answerDue": {
    "kind": "known",
    "day": "2026-12-31",
    "at": "2026-12-31T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  }
};

/** The contract's example answer of `listSimilarComplaints`. */
export const listSimilarComplaintsExample: operations['listSimilarComplaints']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "number": "DZT261209000004",
      "kind": "complaint",
      "state": "inProgress",
      "stateText": {
        "zh": "部门正在处理。",
        "en": "The department is dealing with it."
      },
      "about": {
        "kind": "case",
        "text": {
          "zh": "办件 DZ2611250000017-03：设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
          "en": "Case DZ2611250000017-03: Permit for large outdoor advertising and signboards"
        },
        "caseNo": "DZ2611250000017-03",
        "late": true,
        "department": {
          "id": "urban-management",
          "name": {
            "zh": "城市管理局",
            "en": "Urban Management Bureau"
          }
        }
      },
      "submittedOn": "2026-12-09"
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `createTrackingLookup`. */
export const createTrackingLookupExample: operations['createTrackingLookup']['responses'][201]['content']['application/json'] = {
  "kind": "complaint",
  "trackingId": "tr_4fJq0Zc2Xb9nLw7RtYh3Ke"
};

/** The contract's example answer of `getTrackedComplaint`. */
export const getTrackedComplaintExample: operations['getTrackedComplaint']['responses'][200]['content']['application/json'] = {
  "trackingId": "tr_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "number": "DZT261210000017",
  "kind": "complaint",
  "state": "answered",
  "stateText": {
    "zh": "部门已经答复。满意可以结束，不满意可以要求重新处理。",
    "en": "The department has answered. Close it if you are satisfied, or have it taken up again."
  },
  "about": {
    "kind": "case",
    "text": {
      "zh": "办件 DZ2611250000017-03：设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
      "en": "Case DZ2611250000017-03: Permit for large outdoor advertising and signboards"
    },
    "caseNo": "DZ2611250000017-03",
    "late": true,
    "department": {
      "id": "urban-management",
      "name": {
        "zh": "城市管理局",
        "en": "Urban Management Bureau"
      }
    }
  },
  "text": "承诺的日子已经过了，还没有结果。",
  "photos": [
    {
      "id": "ph_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "width": 1600,
      "height": 1200,
      "size": 218331
    }
  ],
  "anonymous": false,
  "department": {
    "id": "urban-management",
    "name": {
      "zh": "城市管理局",
      "en": "Urban Management Bureau"
    }
  },
  "submittedAt": "2026-12-10T01:00:00Z",
  "acceptDue": {
    "kind": "met",
    "day": "2026-12-17",
    "at": "2026-12-17T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "answerDue": {
    "kind": "met",
    "day": "2026-12-31",
    "at": "2026-12-31T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "paused": false,
  "question": null,
  "statements": [
    {
      "text": "经核实，现场核查改期未及时告知。已于今日完成核查，12月11日前办结。",
      "at": "2026-12-10T06:00:00Z",
      "from": "department",
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "photos": []
    }
  ],
  "verification": {
    "finding": "confirmed",
    "text": "承诺日期为12月9日，至今未办结，情况属实。",
    "at": "2026-12-10T03:00:00Z"
  },
  "reason": null,
  "duplicateOf": null,
  "oversight": {
    "level": "supervised",
    "by": "system",
    "at": "2026-12-09T16:00:00Z",
    "reason": {
      "zh": "超过承诺时限",
      "en": "The promised date has passed"
    }
  },
  "reopened": 0,
  "reopenUntil": "2026-12-24",
  "closing": {
    "kind": "known",
    "day": "2026-12-24",
    "at": "2026-12-24T16:00:00Z",
    "dueSoonAt": "2026-12-22T16:00:00Z",
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 10,
    "late": false,
    "unknownFrom": null
  },
  "steps": [
    {
      "at": "2026-12-10T01:00:00Z",
      "state": "submitted",
      "text": {
        "zh": "已收到。",
        "en": "Received."
      }
    },
    {
      "at": "2026-12-10T02:50:00Z",
      "state": "accepted",
      "text": {
        "zh": "已受理。",
        "en": "Accepted."
      }
    },
    {
      "at": "2026-12-10T03:01:00Z",
      "state": "assigned",
      "text": {
        "zh": "已转给城市管理局。",
        "en": "Passed to the Urban Management Bureau."
      }
    },
    {
      "at": "2026-12-10T06:00:00Z",
      "state": "answered",
      "text": {
        "zh": "部门已经答复。",
        "en": "The department has answered."
      }
    }
  ],
  "actions": [
    "reopen",
    "close"
  ],
  "version": 5,
  "readAt": "2026-12-10T06:10:00Z"
};

/** The contract's example answer of `actOnTrackedComplaint`. */
export const actOnTrackedComplaintExample: operations['actOnTrackedComplaint']['responses'][200]['content']['application/json'] = {
  "trackingId": "tr_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "number": "DZT261210000017",
  "kind": "complaint",
  "state": "answered",
  "stateText": {
    "zh": "部门已经答复。满意可以结束，不满意可以要求重新处理。",
    "en": "The department has answered. Close it if you are satisfied, or have it taken up again."
  },
  "about": {
    "kind": "case",
    "text": {
      "zh": "办件 DZ2611250000017-03：设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
      "en": "Case DZ2611250000017-03: Permit for large outdoor advertising and signboards"
    },
    "caseNo": "DZ2611250000017-03",
    "late": true,
    "department": {
      "id": "urban-management",
      "name": {
        "zh": "城市管理局",
        "en": "Urban Management Bureau"
      }
    }
  },
  "text": "承诺的日子已经过了，还没有结果。",
  "photos": [
    {
      "id": "ph_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "width": 1600,
      "height": 1200,
      "size": 218331
    }
  ],
  "anonymous": false,
  "department": {
    "id": "urban-management",
    "name": {
      "zh": "城市管理局",
      "en": "Urban Management Bureau"
    }
  },
  "submittedAt": "2026-12-10T01:00:00Z",
  "acceptDue": {
    "kind": "met",
    "day": "2026-12-17",
    "at": "2026-12-17T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "answerDue": {
    "kind": "met",
    "day": "2026-12-31",
    "at": "2026-12-31T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "paused": false,
  "question": null,
  "statements": [
    {
      "text": "经核实，现场核查改期未及时告知。已于今日完成核查，12月11日前办结。",
      "at": "2026-12-10T06:00:00Z",
      "from": "department",
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "photos": []
    }
  ],
  "verification": {
    "finding": "confirmed",
    "text": "承诺日期为12月9日，至今未办结，情况属实。",
    "at": "2026-12-10T03:00:00Z"
  },
  "reason": null,
  "duplicateOf": null,
  "oversight": {
    "level": "supervised",
    "by": "system",
    "at": "2026-12-09T16:00:00Z",
    "reason": {
      "zh": "超过承诺时限",
      "en": "The promised date has passed"
    }
  },
  "reopened": 0,
  "reopenUntil": "2026-12-24",
  "closing": {
    "kind": "known",
    "day": "2026-12-24",
    "at": "2026-12-24T16:00:00Z",
    "dueSoonAt": "2026-12-22T16:00:00Z",
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 10,
    "late": false,
    "unknownFrom": null
  },
  "steps": [
    {
      "at": "2026-12-10T01:00:00Z",
      "state": "submitted",
      "text": {
        "zh": "已收到。",
        "en": "Received."
      }
    },
    {
      "at": "2026-12-10T02:50:00Z",
      "state": "accepted",
      "text": {
        "zh": "已受理。",
        "en": "Accepted."
      }
    },
    {
      "at": "2026-12-10T03:01:00Z",
      "state": "assigned",
      "text": {
        "zh": "已转给城市管理局。",
        "en": "Passed to the Urban Management Bureau."
      }
    },
    {
      "at": "2026-12-10T06:00:00Z",
      "state": "answered",
      "text": {
        "zh": "部门已经答复。",
        "en": "The department has answered."
      }
    }
  ],
  "actions": [
    "reopen",
    "close"
  ],
  "version": 5,
  "readAt": "2026-12-10T06:10:00Z"
};

/** The contract's example answer of `getComplaint`. */
export const getComplaintExample: operations['getComplaint']['responses'][200]['content']['application/json'] = {
  "id": "cp_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "number": "DZT261210000017",
  "hallId": "dezhou",
  "kind": "complaint",
  "state": "assigned",
  "about": {
    "kind": "case",
    "text": {
      "zh": "办件 DZ2611250000017-03：设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
      "en": "Case DZ2611250000017-03: Permit for large outdoor advertising and signboards"
    },
    "caseNo": "DZ2611250000017-03",
    "late": true,
    "department": {
      "id": "urban-management",
      "name": {
        "zh": "城市管理局",
        "en": "Urban Management Bureau"
      }
    }
  },
  "text": "承诺的日子已经过了，还没有结果。",
  "photos": [
    {
      "id": "ph_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "width": 1600,
      "height": 1200,
      "size": 218331
    }
  ],
  "anonymous": false,
  "contact": null,
  "facts": {
    "caseNo": "DZ2611250000017-03",
    "matter": {
      "zh": "设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
      "en": "Permit for large outdoor advertising and signboards"
    },
    "department": {
      "id": "urban-management",
      "name": {
        "zh": "城市管理局",
        "en": "Urban Management Bureau"
      }
    },
    "state": "processing",
    "promised": {
      "kind": "known",
      "day": "2026-12-09",
      "at": "2026-12-09T16:00:00Z",
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": "overdue",
      "remaining": -1,
      "late": true,
      "unknownFrom": null
    },
    "legal": {
      "kind": "known",
      "day": "2026-12-23",
      "at": "2026-12-23T16:00:00Z",
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": "on_time",
      "remaining": 5,
      "late": false,
      "unknownFrom": null
    }
  },
  "department": {
    "id": "urban-management",
    "name": {
      "zh": "城市管理局",
      "en": "Urban Management Bureau"
    }
  },
  "assignedTo": {
    "id": "dezhou.1104",
    "staffNo": "1104",
    "name": {
      "zh": "周远",
      "en": "Zhou Yuan"
    }
  },
  "acceptDue": {
    "kind": "met",
    "day": "2026-12-17",
    "at": "2026-12-17T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "answerDue": {
    "kind": "known",
    "day": "2026-12-31",
    "at": "2026-12-31T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "closing": {
    "kind": "open",
    "day": null,
    "at": null,
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": null,
    "remaining": null,
    "late": false,
    "unknownFrom": null
  },
  "paused": false,
  "question": null,
  "statements": [],
  "verification": {
    "finding": "confirmed",
    "text": "承诺日期为12月9日，至今未办结，情况属实。",
    "at": "2026-12-10T03:00:00Z"
  },
  "duplicateOf": null,
  "oversight": {
    "level": "supervised",
    "by": "system",
    "at": "2026-12-09T16:00:00Z",
    "reason": {
      "zh": "超过承诺时限",
      "en": "The promised date has passed"
    }
  },
  "reopened": 0,
  "similar": [
    {
      "number": "DZT261209000004",
      "kind": "complaint",
      "state": "inProgress",
      "stateText": {
        "zh": "部门正在处理。",
        "en": "The department is dealing with it."
      },
      "about": {
        "kind": "case",
        "text": {
          "zh": "办件 DZ2611250000017-03：设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
          "en": "Case DZ2611250000017-03: Permit for large outdoor advertising and signboards"
        },
        "caseNo": "DZ2611250000017-03",
        "late": true,
        "department": {
          "id": "urban-management",
          "name": {
            "zh": "城市管理局",
            "en": "Urban Management Bureau"
          }
        }
      },
      "submittedOn": "2026-12-09"
    }
  ],
  "colleagues": [
    {
      "id": "dezhou.1104",
      "staffNo": "1104",
      "name": {
        "zh": "周远",
        "en": "Zhou Yuan"
      }
    }
  ],
  "log": [
    {
      "at": "2026-12-10T01:00:00Z",
      "action": "submit",
      "from": null,
      "to": "submitted",
      "by": {
        "kind": "citizen",
        "name": null
      },
      "text": null
    },
    {
      "at": "2026-12-10T02:50:00Z",
      "action": "accept",
      "from": "submitted",
      "to": "accepted",
      "by": {
        "kind": "staff",
        "name": "郑明"
      },
      "text": null
    },
    {
      "at": "2026-12-10T03:00:00Z",
      "action": "verify",
      "from": "accepted",
      "to": "accepted",
      "by": {
        "kind": "staff",
        "name": "郑明"
      },
      "text": "承诺日期为12月9日，至今未办结，情况属实。"
    },
    {
      "at": "2026-12-10T03:01:00Z",
      "action": "assign",
      "from": "accepted",
      "to": "assigned",
      "by": {
        "kind": "staff",
        "name": "郑明"
      },
      "text": null
    }
  ],
  "actions": [
    "start",
    "requestInfo",
    "transfer",
    "note"
  ],
  "submittedAt": "2026-12-10T01:00:00Z",
  "version": 3
};

/** The contract's example answer of `actOnComplaint`. */
export const actOnComplaintExample: operations['actOnComplaint']['responses'][200]['content']['application/json'] = {
  "id": "cp_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "number": "DZT261210000017",
  "hallId": "dezhou",
  "kind": "complaint",
  "state": "assigned",
  "about": {
    "kind": "case",
    "text": {
      "zh": "办件 DZ2611250000017-03：设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
      "en": "Case DZ2611250000017-03: Permit for large outdoor advertising and signboards"
    },
    "caseNo": "DZ2611250000017-03",
    "late": true,
    "department": {
      "id": "urban-management",
      "name": {
        "zh": "城市管理局",
        "en": "Urban Management Bureau"
      }
    }
  },
  "text": "承诺的日子已经过了，还没有结果。",
  "photos": [
    {
      "id": "ph_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "width": 1600,
      "height": 1200,
      "size": 218331
    }
  ],
  "anonymous": false,
  "contact": null,
  "facts": {
    "caseNo": "DZ2611250000017-03",
    "matter": {
      "zh": "设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
      "en": "Permit for large outdoor advertising and signboards"
    },
    "department": {
      "id": "urban-management",
      "name": {
        "zh": "城市管理局",
        "en": "Urban Management Bureau"
      }
    },
    "state": "processing",
    "promised": {
      "kind": "known",
      "day": "2026-12-09",
      "at": "2026-12-09T16:00:00Z",
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": "overdue",
      "remaining": -1,
      "late": true,
      "unknownFrom": null
    },
    "legal": {
      "kind": "known",
      "day": "2026-12-23",
      "at": "2026-12-23T16:00:00Z",
      "dueSoonAt": null,
      "longOverdueAt": null,
      "state": "on_time",
      "remaining": 5,
      "late": false,
      "unknownFrom": null
    }
  },
  "department": {
    "id": "urban-management",
    "name": {
      "zh": "城市管理局",
      "en": "Urban Management Bureau"
    }
  },
  "assignedTo": {
    "id": "dezhou.1104",
    "staffNo": "1104",
    "name": {
      "zh": "周远",
      "en": "Zhou Yuan"
    }
  },
  "acceptDue": {
    "kind": "met",
    "day": "2026-12-17",
    "at": "2026-12-17T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "answerDue": {
    "kind": "known",
    "day": "2026-12-31",
    "at": "2026-12-31T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "closing": {
    "kind": "open",
    "day": null,
    "at": null,
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": null,
    "remaining": null,
    "late": false,
    "unknownFrom": null
  },
  "paused": false,
  "question": null,
  "statements": [],
  "verification": {
    "finding": "confirmed",
    "text": "承诺日期为12月9日，至今未办结，情况属实。",
    "at": "2026-12-10T03:00:00Z"
  },
  "duplicateOf": null,
  "oversight": {
    "level": "supervised",
    "by": "system",
    "at": "2026-12-09T16:00:00Z",
    "reason": {
      "zh": "超过承诺时限",
      "en": "The promised date has passed"
    }
  },
  "reopened": 0,
  "similar": [
    {
      "number": "DZT261209000004",
      "kind": "complaint",
      "state": "inProgress",
      "stateText": {
        "zh": "部门正在处理。",
        "en": "The department is dealing with it."
      },
      "about": {
        "kind": "case",
        "text": {
          "zh": "办件 DZ2611250000017-03：设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
          "en": "Case DZ2611250000017-03: Permit for large outdoor advertising and signboards"
        },
        "caseNo": "DZ2611250000017-03",
        "late": true,
        "department": {
          "id": "urban-management",
          "name": {
            "zh": "城市管理局",
            "en": "Urban Management Bureau"
          }
        }
      },
      "submittedOn": "2026-12-09"
    }
  ],
  "colleagues": [
    {
      "id": "dezhou.1104",
      "staffNo": "1104",
      "name": {
        "zh": "周远",
        "en": "Zhou Yuan"
      }
    }
  ],
  "log": [
    {
      "at": "2026-12-10T01:00:00Z",
      "action": "submit",
      "from": null,
      "to": "submitted",
      "by": {
        "kind": "citizen",
        "name": null
      },
      "text": null
    },
    {
      "at": "2026-12-10T02:50:00Z",
      "action": "accept",
      "from": "submitted",
      "to": "accepted",
      "by": {
        "kind": "staff",
        "name": "郑明"
      },
      "text": null
    },
    {
      "at": "2026-12-10T03:00:00Z",
      "action": "verify",
      "from": "accepted",
      "to": "accepted",
      "by": {
        "kind": "staff",
        "name": "郑明"
      },
      "text": "承诺日期为12月9日，至今未办结，情况属实。"
    },
    {
      "at": "2026-12-10T03:01:00Z",
      "action": "assign",
      "from": "accepted",
      "to": "assigned",
      "by": {
        "kind": "staff",
        "name": "郑明"
      },
      "text": null
    }
  ],
  "actions": [
    "start",
    "requestInfo",
    "transfer",
    "note"
  ],
  "submittedAt": "2026-12-10T01:00:00Z",
  "version": 3
};

/** The contract's example answer of `listPublishedAnswers`. */
export const listPublishedAnswersExample: operations['listPublishedAnswers']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "an_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "question": "店面还在装修，可以先申请食品经营许可吗？",
      "answer": "可以先申请，现场核查前装修完毕即可。核查日期由您与核查人员商定。",
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "matter": {
        "id": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        }
      },
      "answeredOn": "2026-12-02",
      "helpful": 14,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    }
  ],
  "nextCursor": null,
  "confident": true,
  "answerTime": {
    "promised": 3,
    "usual": 1
  }
};

/** The contract's example answer of `createConsultation`. */
export const createConsultationExample: operations['createConsultation']['responses'][201]['content']['application/json'] = {
  "trackingId": "tr_7dRb2Nc4Xq9mLw1ZtYh8Vs",
  "number": "DZZ261210000003",
  "queryCode": "M4TR9W",
  "due": {
    "kind": "known",
    "day": "2026-12-15",
    "at": "2026-12-15T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 3,
    "late": false,
    "unknownFrom": null
  }
};

/** The contract's example answer of `markAnswerHelpful`. */
export const markAnswerHelpfulExample: operations['markAnswerHelpful']['responses'][200]['content']['application/json'] = {
  "id": "an_3Yk7QmVt0aXfWc2LrB9sHd",
  "helpful": 13,
  "counted": true
};

/** The contract's example answer of `getTrackedConsultation`. */
export const getTrackedConsultationExample: operations['getTrackedConsultation']['responses'][200]['content']['application/json'] = {
  "trackingId": "tr_7dRb2Nc4Xq9mLw1ZtYh8Vs",
  "number": "DZZ261210000003",
  "state": "answered",
  "stateText": {
    "zh": "已经答复。",
    "en": "Answered."
  },
  "messages": [
    {
      "text": "店面还在装修，可以先申请食品经营许可吗？",
      "at": "2026-12-10T01:20:00Z",
      "from": "citizen",
      "department": null
    },
    {
      "text": "可以先申请，现场核查前装修完毕即可。",
      "at": "2026-12-10T03:20:00Z",
      "from": "department",
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      }
    }
  ],
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "《食品经营许可证》新办",
      "en": "Food business licence (new)"
    }
  },
  "due": {
    "kind": "met",
    "day": "2026-12-15",
    "at": "2026-12-15T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "closing": {
    "kind": "known",
    "day": "2026-12-24",
    "at": "2026-12-24T16:00:00Z",
    "dueSoonAt": "2026-12-22T16:00:00Z",
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 10,
    "late": false,
    "unknownFrom": null
  },
  "helpful": null,
  "published": false,
  "actions": [
    "helpful",
    "notHelpful",
    "followUp"
  ],
  "submittedAt": "2026-12-10T01:20:00Z",
  "version": 2,
  "readAt": "2026-12-10T03:30:00Z"
};

/** The contract's example answer of `actOnTrackedConsultation`. */
export const actOnTrackedConsultationExample: operations['actOnTrackedConsultation']['responses'][200]['content']['application/json'] = {
  "trackingId": "tr_7dRb2Nc4Xq9mLw1ZtYh8Vs",
  "number": "DZZ261210000003",
  "state": "answered",
  "stateText": {
    "zh": "已经答复。",
    "en": "Answered."
  },
  "messages": [
    {
      "text": "店面还在装修，可以先申请食品经营许可吗？",
      "at": "2026-12-10T01:20:00Z",
      "from": "citizen",
      "department": null
    },
    {
      "text": "可以先申请，现场核查前装修完毕即可。",
      "at": "2026-12-10T03:20:00Z",
      "from": "department",
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      }
    }
  ],
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "《食品经营许可证》新办",
      "en": "Food business licence (new)"
    }
  },
  "due": {
    "kind": "met",
    "day": "2026-12-15",
    "at": "2026-12-15T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "closing": {
    "kind": "known",
    "day": "2026-12-24",
    "at": "2026-12-24T16:00:00Z",
    "dueSoonAt": "2026-12-22T16:00:00Z",
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 10,
    "late": false,
    "unknownFrom": null
  },
  "helpful": null,
  "published": false,
  "actions": [
    "helpful",
    "notHelpful",
    "followUp"
  ],
  "submittedAt": "2026-12-10T01:20:00Z",
  "version": 2,
  "readAt": "2026-12-10T03:30:00Z"
};

/** The contract's example answer of `listConsultations`. */
export const listConsultationsExample: operations['listConsultations']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "cn_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "number": "DZZ261210000003",
      "hallId": "dezhou",
      "state": "answered",
      "messages": [
        {
          "text": "店面还在装修，可以先申请食品经营许可吗？",
          "at": "2026-12-10T01:20:00Z",
          "from": "citizen",
          "department": null
        },
        {
          "text": "可以先申请，现场核查前装修完毕即可。",
          "at": "2026-12-10T03:20:00Z",
          "from": "department",
          "department": {
            "id": "market-regulation",
            "name": {
              "zh": "市场监督管理局",
              "en": "Administration for Market Regulation"
            }
          }
        }
      ],
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "matter": {
        "id": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        }
      },
      "assignedTo": null,
      "due": {
        "kind": "met",
        "day": "2026-12-15",
        "at": "2026-12-15T16:00:00Z",
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": "on_time",
        "remaining": 5,
        "late": false,
        "unknownFrom": null
      },
      "closing": {
        "kind": "known",
        "day": "2026-12-24",
        "at": "2026-12-24T16:00:00Z",
        "dueSoonAt": "2026-12-22T16:00:00Z",
        "longOverdueAt": null,
        "state": "on_time",
        "remaining": 10,
        "late": false,
        "unknownFrom": null
      },
      "mayPublish": true,
      "published": null,
      "helpful": true,
      "colleagues": [],
      "similar": [
        {
          "id": "an_4fJq0Zc2Xb9nLw7RtYh3Ke",
          "question": "店面还在装修，可以先申请食品经营许可吗？",
          "answer": "可以先申请，现场核查前装修完毕即可。核查日期由您与核查人员商定。",
          "department": {
            "id": "market-regulation",
            "name": {
              "zh": "市场监督管理局",
              "en": "Administration for Market Regulation"
            }
          },
          "matter": {
            "id": "dezhou-decheng.food-business-licence-new",
            "name": {
              "zh": "《食品经营许可证》新办",
              "en": "Food business licence (new)"
            }
          },
          "answeredOn": "2026-12-02",
          "helpful": 14,
          "provenance": {
            "kind": "drafted",
            "source": null,
            "note": {
              "zh": "按一般知识起草，未经核对。",
              "en": "Drafted from general knowledge, unchecked."
            }
          }
        }
      ],
      "actions": [
        "answer",
        "publish",
        "close"
      ],
      "submittedAt": "2026-12-10T01:20:00Z",
      "version": 3
    }
  ],
  "nextCursor": null,
  "counts": {
    "open": 1,
    "dueSoon": 0,
    "overdue": 0
  }
};

/** The contract's example answer of `actOnConsultation`. */
export const actOnConsultationExample: operations['actOnConsultation']['responses'][200]['content']['application/json'] = {
  "id": "cn_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "number": "DZZ261210000003",
  "hallId": "dezhou",
  "state": "answered",
  "messages": [
    {
      "text": "店面还在装修，可以先申请食品经营许可吗？",
      "at": "2026-12-10T01:20:00Z",
      "from": "citizen",
      "department": null
    },
    {
      "text": "可以先申请，现场核查前装修完毕即可。",
      "at": "2026-12-10T03:20:00Z",
      "from": "department",
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      }
    }
  ],
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "matter": {
    "id": "dezhou-decheng.food-business-licence-new",
    "name": {
      "zh": "《食品经营许可证》新办",
      "en": "Food business licence (new)"
    }
  },
  "assignedTo": null,
  "due": {
    "kind": "met",
    "day": "2026-12-15",
    "at": "2026-12-15T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "closing": {
    "kind": "known",
    "day": "2026-12-24",
    "at": "2026-12-24T16:00:00Z",
    "dueSoonAt": "2026-12-22T16:00:00Z",
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 10,
    "late": false,
    "unknownFrom": null
  },
  "mayPublish": true,
  "published": null,
  "helpful": true,
  "colleagues": [],
  "similar": [
    {
      "id": "an_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "question": "店面还在装修，可以先申请食品经营许可吗？",
      "answer": "可以先申请，现场核查前装修完毕即可。核查日期由您与核查人员商定。",
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "matter": {
        "id": "dezhou-decheng.food-business-licence-new",
        "name": {
          "zh": "《食品经营许可证》新办",
          "en": "Food business licence (new)"
        }
      },
      "answeredOn": "2026-12-02",
      "helpful": 14,
      "provenance": {
        "kind": "drafted",
        "source": null,
        "note": {
          "zh": "按一般知识起草，未经核对。",
          "en": "Drafted from general knowledge, unchecked."
        }
      }
    }
  ],
  "actions": [
    "answer",
    "publish",
    "close"
  ],
  "submittedAt": "2026-12-10T01:20:00Z",
  "version": 3
};

/** The contract's example answer of `getTicketRating`. */
export const getTicketRatingExample: operations['getTicketRating']['responses'][200]['content']['application/json'] = {
  "kind": "visit",
  "what": {
    "zh": "企业登记",
    "en": "Business registration"
  },
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "day": "2026-12-10",
  "open": true,
  "closed": null,
  "grade": null,
  "tags": [
    {
      "id": "quick",
      "text": {
        "zh": "办得快",
        "en": "Quick"
      },
      "good": true
    },
    {
      "id": "clear",
      "text": {
        "zh": "讲得清楚",
        "en": "Clear"
      },
      "good": true
    },
    {
      "id": "friendly",
      "text": {
        "zh": "态度好",
        "en": "Friendly"
      },
      "good": true
    },
    {
      "id": "waiting",
      "text": {
        "zh": "等得太久",
        "en": "Waited too long"
      },
      "good": false
    },
    {
      "id": "papers",
      "text": {
        "zh": "多要了材料",
        "en": "Asked for too many papers"
      },
      "good": false
    },
    {
      "id": "manner",
      "text": {
        "zh": "态度不好",
        "en": "Unfriendly"
      },
      "good": false
    }
  ],
  "verifyDays": 1,
  "answerDays": 5
};

/** The contract's example answer of `createTicketRating`. */
export const createTicketRatingExample: operations['createTicketRating']['responses'][201]['content']['application/json'] = {
  "trackingId": "tr_9mRb2Nc4Xq9mLw1ZtYh8Vs",
  "number": null,
  "queryCode": null,
  "grade": "satisfied",
  "shownOn": "2026-12-11",
  "answerDue": {
    "kind": "unpublished",
    "day": null,
    "at": null,
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": null,
    "remaining": null,
    "late": false,
    "unknownFrom": null
  }
};

/** The contract's example answer of `getDeskRating`. */
export const getDeskRatingExample: operations['getDeskRating']['responses'][200]['content']['application/json'] = {
  "kind": "visit",
  "what": {
    "zh": "企业登记",
    "en": "Business registration"
  },
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "day": "2026-12-10",
  "open": true,
  "closed": null,
  "grade": null,
  "tags": [
    {
      "id": "quick",
      "text": {
        "zh": "办得快",
        "en": "Quick"
      },
      "good": true
    },
    {
      "id": "clear",
      "text": {
        "zh": "讲得清楚",
        "en": "Clear"
      },
      "good": true
    },
    {
      "id": "friendly",
      "text": {
        "zh": "态度好",
        "en": "Friendly"
      },
      "good": true
    },
    {
      "id": "waiting",
      "text": {
        "zh": "等得太久",
        "en": "Waited too long"
      },
      "good": false
    },
    {
      "id": "papers",
      "text": {
        "zh": "多要了材料",
        "en": "Asked for too many papers"
      },
      "good": false
    },
    {
      "id": "manner",
      "text": {
        "zh": "态度不好",
        "en": "Unfriendly"
      },
      "good": false
    }
  ],
  "verifyDays": 1,
  "answerDays": 5
};

/** The contract's example answer of `createDeskRating`. */
export const createDeskRatingExample: operations['createDeskRating']['responses'][201]['content']['application/json'] = {
  "trackingId": "tr_9mRb2Nc4Xq9mLw1ZtYh8Vs",
  "number": null,
  "queryCode": null,
  "grade": "satisfied",
  "shownOn": "2026-12-11",
  "answerDue": {
    "kind": "unpublished",
    "day": null,
    "at": null,
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": null,
    "remaining": null,
    "late": false,
    "unknownFrom": null
  }
};

/** The contract's example answer of `getCaseRating`. */
export const getCaseRatingExample: operations['getCaseRating']['responses'][200]['content']['application/json'] = {
  "kind": "visit",
  "what": {
    "zh": "企业登记",
    "en": "Business registration"
  },
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "day": "2026-12-10",
  "open": true,
  "closed": null,
  "grade": null,
  "tags": [
    {
      "id": "quick",
      "text": {
        "zh": "办得快",
        "en": "Quick"
      },
      "good": true
    },
    {
      "id": "clear",
      "text": {
        "zh": "讲得清楚",
        "en": "Clear"
      },
      "good": true
    },
    {
      "id": "friendly",
      "text": {
        "zh": "态度好",
        "en": "Friendly"
      },
      "good": true
    },
    {
      "id": "waiting",
      "text": {
        "zh": "等得太久",
        "en": "Waited too long"
      },
      "good": false
    },
    {
      "id": "papers",
      "text": {
        "zh": "多要了材料",
        "en": "Asked for too many papers"
      },
      "good": false
    },
    {
      "id": "manner",
      "text": {
        "zh": "态度不好",
        "en": "Unfriendly"
      },
      "good": false
    }
  ],
  "verifyDays": 1,
  "answerDays": 5
};

/** The contract's example answer of `createCaseRating`. */
export const createCaseRatingExample: operations['createCaseRating']['responses'][201]['content']['application/json'] = {
  "trackingId": "tr_9mRb2Nc4Xq9mLw1ZtYh8Vs",
  "number": null,
  "queryCode": null,
  "grade": "satisfied",
  "shownOn": "2026-12-11",
  "answerDue": {
    "kind": "unpublished",
    "day": null,
    "at": null,
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": null,
    "remaining": null,
    "late": false,
    "unknownFrom": null
  }
};

/** The contract's example answer of `getTrackedRating`. */
export const getTrackedRatingExample: operations['getTrackedRating']['responses'][200]['content']['application/json'] = {
  "trackingId": "tr_9mRb2Nc4Xq9mLw1ZtYh8Vs",
  "what": {
    "zh": "企业登记",
    "en": "Business registration"
  },
  "grade": "dissatisfied",
  "tags": [
    {
      "zh": "等得太久",
      "en": "Waited too long"
    }
  ],
  "text": "等了一个多小时。",
  "day": "2026-12-10",
  "shownOn": "2026-12-11",
  "state": "answered",
  "stateText": {
    "zh": "已核实、整改并答复。",
    "en": "Verified, corrected and answered."
  },
  "finding": "justified",
  "correction": "高峰时段增开两个窗口。",
  "answer": "抱歉让您久等。",
  "answerDue": {
    "kind": "met",
    "day": "2026-12-18",
    "at": "2026-12-18T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "readAt": "2026-12-12T01:00:00Z"
};

/** The contract's example answer of `listRatings`. */
export const listRatingsExample: operations['listRatings']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "ra_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "kind": "visit",
      "what": {
        "zh": "企业登记",
        "en": "Business registration"
      },
      "grade": "dissatisfied",
      "tags": [
        {
          "zh": "等得太久",
          "en": "Waited too long"
        }
      ],
      "text": "等了一个多小时。",
      "department": {
        "id": "market-regulation",
        "name": {
          "zh": "市场监督管理局",
          "en": "Administration for Market Regulation"
        }
      },
      "day": "2026-12-10",
      "state": "verified",
      "finding": "justified",
      "verification": "当日该窗口只有一人，等候过长属实。",
      "correction": null,
      "answer": null,
      "due": {
        "kind": "known",
        "day": "2026-12-17",
        "at": "2026-12-17T16:00:00Z",
        "dueSoonAt": null,
        "longOverdueAt": null,
        "state": "on_time",
        "remaining": 5,
        "late": false,
        "unknownFrom": null
      },
      "actions": [
        "correct",
        "exclude"
      ],
      "version": 1
    }
  ],
  "nextCursor": null,
  "counts": {
    "open": 1,
    "dueSoon": 0,
    "overdue": 0
  }
};

/** The contract's example answer of `actOnRating`. */
export const actOnRatingExample: operations['actOnRating']['responses'][200]['content']['application/json'] = {
  "id": "ra_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "kind": "visit",
  "what": {
    "zh": "企业登记",
    "en": "Business registration"
  },
  "grade": "dissatisfied",
  "tags": [
    {
      "zh": "等得太久",
      "en": "Waited too long"
    }
  ],
  "text": "等了一个多小时。",
  "department": {
    "id": "market-regulation",
    "name": {
      "zh": "市场监督管理局",
      "en": "Administration for Market Regulation"
    }
  },
  "day": "2026-12-10",
  "state": "verified",
  "finding": "justified",
  "verification": "当日该窗口只有一人，等候过长属实。",
  "correction": null,
  "answer": null,
  "due": {
    "kind": "known",
    "day": "2026-12-17",
    "at": "2026-12-17T16:00:00Z",
    "dueSoonAt": null,
    "longOverdueAt": null,
    "state": "on_time",
    "remaining": 5,
    "late": false,
    "unknownFrom": null
  },
  "actions": [
    "correct",
    "exclude"
  ],
  "version": 1
};

/** The contract's example answer of `listNotices`. */
export const listNoticesExample: operations['listNotices']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "no_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "kind": "convenience",
      "title": {
        "zh": "元旦放假安排",
        "en": "New Year holiday"
      },
      "summary": null,
      "department": null,
      "audience": "everyone",
      "topics": [
        "holiday"
      ],
      "important": true,
      "credit": null,
      "publishedAt": "2026-12-10T01:00:00Z",
      "validUntil": "2027-01-04",
      "provenance": {
        "kind": "generated",
        "source": null,
        "note": {
          "zh": "样例数据：人员、企业与证照均为虚构。",
          "en": "Sample data: people, firms and certificates are invented."
        }
      }
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `getNotice`. */
export const getNoticeExample: operations['getNotice']['responses'][200]['content']['application/json'] = {
  "id": "no_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "kind": "convenience",
  "title": {
    "zh": "元旦放假安排",
    "en": "New Year holiday"
  },
  "summary": null,
  "department": null,
  "audience": "everyone",
  "topics": [
    "holiday"
  ],
  "important": true,
  "credit": null,
  "publishedAt": "2026-12-10T01:00:00Z",
  "validUntil": "2027-01-04",
  "provenance": {
    "kind": "generated",
    "source": null,
    "note": {
      "zh": "样例数据：人员、企业与证照均为虚构。",
      "en": "Sample data: people, firms and certificates are invented."
    }
  },
  "body": {
    "zh": "2027年1月1日至3日放假，4日起正常办公。\n\n自助区照常开放。",
    "en": "Closed from 1 to 3 January 2027, open again on the 4th.\n\nThe self-service area stays open."
  },
  "links": [
    {
      "text": {
        "zh": "预约取号",
        "en": "Book a time"
      },
      "url": "/examples/portal/?view=book"
    }
  ],
  "matterIds": [],
  "changedAt": "2026-12-10T01:00:00Z"
};

/** The contract's example answer of `getBoard`. */
export const getBoardExample: operations['getBoard']['responses'][200]['content']['application/json'] = {
  "hallId": "dezhou",
  "hall": {
    "zh": "德州市政务服务中心",
    "en": "Dezhou Government Service Centre"
  },
  "readAt": "2026-12-10T02:31:00Z",
  "notices": [
    {
      "id": "no_7dRb2Nc4Xq9mLw1ZtYh8Vs",
      "kind": "policy",
      "text": {
        "zh": "小微企业首次贷款贴息今日开始申请",
        "en": "Interest subsidy for first loans of small firms: apply from today"
      },
      "department": null,
      "important": false,
      "at": "2026-12-10T01:00:00Z"
    }
  ],
  "cases": [
    {
      "caseNo": "DZ2611250000017-03",
      "state": "processing",
      "stateText": {
        "zh": "部门正在办理。",
        "en": "The department is at work."
      },
      "matter": {
        "zh": "设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批",
        "en": "Permit for large outdoor advertising and signboards"
      },
      "department": {
        "id": "urban-management",
        "name": {
          "zh": "城市管理局",
          "en": "Urban Management Bureau"
        }
      },
      "at": "2026-12-10T02:20:00Z"
    }
  ],
  "credit": [
    {
      "id": "de_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "kind": "licence",
      "party": "德州样例餐饮有限公司",
      "content": {
        "zh": "热食类食品制售",
        "en": "Making and selling hot food"
      },
      "authority": {
        "zh": "市场监督管理局",
        "en": "Administration for Market Regulation"
      },
      "decidedOn": "2026-12-04"
    }
  ],
  "convenience": [
    {
      "id": "no_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "kind": "convenience",
      "text": {
        "zh": "元旦1月1日至3日放假，4日正常办公",
        "en": "Closed 1 to 3 January, open on the 4th"
      },
      "department": null,
      "important": true,
      "at": "2026-12-10T01:00:00Z"
    }
  ]
};

/** The contract's example answer of `createNoticeSubscription`. */
export const createNoticeSubscriptionExample: operations['createNoticeSubscription']['responses'][201]['content']['application/json'] = {
  "id": "sb_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "state": "pending",
  "channel": "sms",
  "address": "138****3210",
  "kinds": [
    "policy"
  ],
  "topics": [],
  "audience": "legal",
  "expiresAt": "2026-12-10T02:41:00Z"
};

/** The contract's example answer of `confirmNoticeSubscription`. */
export const confirmNoticeSubscriptionExample: operations['confirmNoticeSubscription']['responses'][200]['content']['application/json'] = {
  "id": "sb_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "state": "pending",
  "channel": "sms",
  "address": "138****3210",
  "kinds": [
    "policy"
  ],
  "topics": [],
  "audience": "legal",
  "expiresAt": "2026-12-10T02:41:00Z"
};

/** The contract's example answer of `endNoticeSubscription`. */
export const endNoticeSubscriptionExample: operations['endNoticeSubscription']['responses'][200]['content']['application/json'] = {
  "id": "sb_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "state": "pending",
  "channel": "sms",
  "address": "138****3210",
  "kinds": [
    "policy"
  ],
  "topics": [],
  "audience": "legal",
  "expiresAt": "2026-12-10T02:41:00Z"
};

/** The contract's example answer of `listStaffNotices`. */
export const listStaffNoticesExample: operations['listStaffNotices']['responses'][200]['content']['application/json'] = {
  "data": [
    {
      "id": "no_4fJq0Zc2Xb9nLw7RtYh3Ke",
      "hallId": "dezhou",
      "state": "submitted",
      "notice": {
        "kind": "convenience",
        "title": {
          "zh": "元旦放假安排"
        },
        "body": {
          "zh": "2027年1月1日至3日放假，4日起正常办公。"
        },
        "onBoard": true
      },
      "department": null,
      "author": {
        "id": "dezhou.1104",
        "staffNo": "1104",
        "name": {
          "zh": "周远",
          "en": "Zhou Yuan"
        }
      },
      "log": [
        {
          "at": "2026-12-10T00:40:00Z",
          "action": "submit",
          "staff": {
            "id": "dezhou.1104",
            "staffNo": "1104",
            "name": {
              "zh": "周远",
              "en": "Zhou Yuan"
            }
          },
          "reason": null
        }
      ],
      "publishedAt": null,
      "actions": [
        "approve",
        "return"
      ],
      "changedAt": "2026-12-10T00:40:00Z",
      "version": 1
    }
  ],
  "nextCursor": null
};

/** The contract's example answer of `createNotice`. */
export const createNoticeExample: operations['createNotice']['responses'][201]['content']['application/json'] = {
  "id": "no_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "state": "submitted",
  "notice": {
    "kind": "convenience",
    "title": {
      "zh": "元旦放假安排"
    },
    "body": {
      "zh": "2027年1月1日至3日放假，4日起正常办公。"
    },
    "onBoard": true
  },
  "department": null,
  "author": {
    "id": "dezhou.1104",
    "staffNo": "1104",
    "name": {
      "zh": "周远",
      "en": "Zhou Yuan"
    }
  },
  "log": [
    {
      "at": "2026-12-10T00:40:00Z",
      "action": "submit",
      "staff": {
        "id": "dezhou.1104",
        "staffNo": "1104",
        "name": {
          "zh": "周远",
          "en": "Zhou Yuan"
        }
      },
      "reason": null
    }
  ],
  "publishedAt": null,
  "actions": [
    "approve",
    "return"
  ],
  "changedAt": "2026-12-10T00:40:00Z",
  "version": 1
};

/** The contract's example answer of `getStaffNotice`. */
export const getStaffNoticeExample: operations['getStaffNotice']['responses'][200]['content']['application/json'] = {
  "id": "no_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "state": "submitted",
  "notice": {
    "kind": "convenience",
    "title": {
      "zh": "元旦放假安排"
    },
    "body": {
      "zh": "2027年1月1日至3日放假，4日起正常办公。"
    },
    "onBoard": true
  },
  "department": null,
  "author": {
    "id": "dezhou.1104",
    "staffNo": "1104",
    "name": {
      "zh": "周远",
      "en": "Zhou Yuan"
    }
  },
  "log": [
    {
      "at": "2026-12-10T00:40:00Z",
      "action": "submit",
      "staff": {
        "id": "dezhou.1104",
        "staffNo": "1104",
        "name": {
          "zh": "周远",
          "en": "Zhou Yuan"
        }
      },
      "reason": null
    }
  ],
  "publishedAt": null,
  "actions": [
    "approve",
    "return"
  ],
  "changedAt": "2026-12-10T00:40:00Z",
  "version": 1
};

/** The contract's example answer of `saveNotice`. */
export const saveNoticeExample: operations['saveNotice']['responses'][200]['content']['application/json'] = {
  "id": "no_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "state": "submitted",
  "notice": {
    "kind": "convenience",
    "title": {
      "zh": "元旦放假安排"
    },
    "body": {
      "zh": "2027年1月1日至3日放假，4日起正常办公。"
    },
    "onBoard": true
  },
  "department": null,
  "author": {
    "id": "dezhou.1104",
    "staffNo": "1104",
    "name": {
      "zh": "周远",
      "en": "Zhou Yuan"
    }
  },
  "log": [
    {
      "at": "2026-12-10T00:40:00Z",
      "action": "submit",
      "staff": {
        "id": "dezhou.1104",
        "staffNo": "1104",
        "name": {
          "zh": "周远",
          "en": "Zhou Yuan"
        }
      },
      "reason": null
    }
  ],
  "publishedAt": null,
  "actions": [
    "approve",
    "return"
  ],
  "changedAt": "2026-12-10T00:40:00Z",
  "version": 1
};

/** The contract's example answer of `actOnNotice`. */
export const actOnNoticeExample: operations['actOnNotice']['responses'][200]['content']['application/json'] = {
  "id": "no_4fJq0Zc2Xb9nLw7RtYh3Ke",
  "hallId": "dezhou",
  "state": "submitted",
  "notice": {
    "kind": "convenience",
    "title": {
      "zh": "元旦放假安排"
    },
    "body": {
      "zh": "2027年1月1日至3日放假，4日起正常办公。"
    },
    "onBoard": true
  },
  "department": null,
  "author": {
    "id": "dezhou.1104",
    "staffNo": "1104",
    "name": {
      "zh": "周远",
      "en": "Zhou Yuan"
    }
  },
  "log": [
    {
      "at": "2026-12-10T00:40:00Z",
      "action": "submit",
      "staff": {
        "id": "dezhou.1104",
        "staffNo": "1104",
        "name": {
          "zh": "周远",
          "en": "Zhou Yuan"
        }
      },
      "reason": null
    }
  ],
  "publishedAt": null,
  "actions": [
    "approve",
    "return"
  ],
  "changedAt": "2026-12-10T00:40:00Z",
  "version": 1
};
