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
