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
