// Generated from packages/catalogue/data/scenarios/restaurant.json by `npm run generate`. Do not edit.
import type { ScenarioDefinition } from '@hallkit/domain';

/** The scenario that the mocks plan. */
export const restaurant: ScenarioDefinition = {
 "id": "restaurant",
 "name": {
  "zh": "我要开饭店",
  "en": "Open a restaurant"
 },
 "audience": "legal",
 "leadDepartment": {
  "zh": "市场监督管理局",
  "en": "Administration for Market Regulation"
 },
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
     }
    }
   ],
   "provenance": {
    "kind": "drafted",
    "source": null
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
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  {
   "id": "signboard",
   "kind": "yesNo",
   "text": {
    "zh": "要设门头招牌或户外广告吗？",
    "en": "Will there be a shop sign or outdoor advertising?"
   },
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
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  {
   "id": "openFood",
   "kind": "yesNo",
   "text": {
    "zh": "有员工接触直接入口的食品吗？",
    "en": "Do staff handle ready-to-eat food?"
   },
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
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  {
   "id": "staffCertified",
   "kind": "yesNo",
   "text": {
    "zh": "这些员工都有在有效期内的健康证明吗？",
    "en": "Does every one of them hold a valid health certificate?"
   },
   "help": {
    "zh": "健康证明一年有效；有一人没有，就选“否”。",
    "en": "A certificate is valid for a year; if one person has none, say no."
   },
   "why": {
    "text": {
     "zh": "没有健康证明不能上岗接触直接入口的食品；没有的可以在这里一起办。",
     "en": "Nobody may handle ready-to-eat food without one; those who have none can be examined within this application."
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
     "zh": "卫生健康委员会",
     "en": "Health Commission"
    }
   },
   "when": {
    "==": [
     {
      "var": "openFood"
     },
     true
    ]
   },
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  {
   "id": "fireTest",
   "kind": "yesNo",
   "text": {
    "zh": "场所装有自动消防设施吗？",
    "en": "Are there automatic fire-fighting installations?"
   },
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
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  {
   "id": "agent",
   "kind": "yesNo",
   "text": {
    "zh": "由别人代您来办吗？",
    "en": "Will somebody else act for you?"
   },
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
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  }
 ],
 "alternatives": [
  {
   "id": "food-licence",
   "text": {
    "zh": "食品许可：二者只办其一",
    "en": "Food licence: one of the two"
   },
   "matters": [
    "food-business-licence-new",
    "small-food-business-licence-new"
   ],
   "chosenBy": "answers"
  },
  {
   "id": "fire-procedure",
   "text": {
    "zh": "消防安全检查怎么办",
    "en": "How to have the fire safety check"
   },
   "matters": [
    "fire-check-commitment",
    "fire-check-ordinary"
   ],
   "chosenBy": "applicant",
   "when": {
    "==": [
     {
      "var": "gatheringPlace"
     },
     true
    ]
   }
  }
 ],
 "matters": [
  {
   "id": "check-of-the-business-licence",
   "name": {
    "zh": "企业营业执照信息核验",
    "en": "Check of the business licence"
   },
   "department": {
    "zh": "市场监督管理局",
    "en": "Administration for Market Regulation"
   },
   "note": {
    "zh": "取得营业执照后进行；系统核验，免提交",
    "en": "After the business licence; checked by the system, nothing to hand in"
   },
   "promisedDays": 1,
   "visits": 0,
   "materials": [
    "business-licence"
   ],
   "fields": [
    "name-of-the-firm",
    "unified-social-credit-code"
   ],
   "provenance": {
    "kind": "mixed",
    "source": null,
    "drafted": [
     "visits",
     "materials",
     "fields"
    ]
   }
  },
  {
   "id": "health-certificates-of-the-staff",
   "name": {
    "zh": "从业人员健康证明办理",
    "en": "Health certificates of the staff"
   },
   "department": {
    "zh": "卫生健康委员会",
    "en": "Health Commission"
   },
   "note": {
    "zh": "员工接触直接入口食品、还有人没有健康证明的",
    "en": "If staff handle ready-to-eat food and not all hold a certificate"
   },
   "when": {
    "==": [
     {
      "var": "staffCertified"
     },
     false
    ]
   },
   "promisedDays": 5,
   "visits": 1,
   "materials": [
    "list-of-the-staff-to-be-examined",
    {
     "key": "power-of-attorney",
     "when": {
      "==": [
       {
        "var": "agent"
       },
       true
      ]
     }
    }
   ],
   "fields": [
    "name-of-the-firm",
    "unified-social-credit-code",
    "contact-person",
    "telephone",
    "address-of-the-premises",
    "number-of-staff",
    "staff-to-be-examined"
   ],
   "result": {
    "zh": "从业人员健康证明",
    "en": "Health certificates of the staff"
   },
   "gives": "health-certificates-of-the-staff",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  {
   "id": "food-business-licence-new",
   "name": {
    "zh": "《食品经营许可证》新办",
    "en": "Food business licence (new)"
   },
   "department": {
    "zh": "市场监督管理局",
    "en": "Administration for Market Regulation"
   },
   "note": {
    "zh": "与小经营许可二选一",
    "en": "This or the small food business licence"
   },
   "when": {
    "==": [
     {
      "var": "small"
     },
     "full"
    ]
   },
   "after": [
    "check-of-the-business-licence",
    "health-certificates-of-the-staff"
   ],
   "promisedDays": 10,
   "visits": 0,
   "materials": [
    "food-business-licence-application-form",
    "business-licence",
    "layout-of-equipment-and-facilities-and-work-flow",
    "list-of-food-safety-rules",
    "proof-of-the-right-to-use-the-premises",
    {
     "key": "health-certificates-of-the-staff",
     "when": {
      "==": [
       {
        "var": "openFood"
       },
       true
      ]
     }
    },
    {
     "key": "power-of-attorney",
     "when": {
      "==": [
       {
        "var": "agent"
       },
       true
      ]
     }
    }
   ],
   "fields": [
    "name-of-the-firm",
    "unified-social-credit-code",
    "name-of-the-legal-representative",
    "identity-number-of-the-legal-representative",
    "contact-person",
    "telephone",
    "address-of-the-premises",
    "name-of-the-premises",
    "kind-of-business",
    "business-items",
    "area-of-the-premises",
    "number-of-staff",
    "food-safety-manager",
    "sold-online"
   ],
   "result": {
    "zh": "食品经营许可证",
    "en": "Food business licence"
   },
   "provenance": {
    "kind": "mixed",
    "source": null,
    "drafted": [
     "visits",
     "materials",
     "fields"
    ]
   }
  },
  {
   "id": "small-food-business-licence-new",
   "name": {
    "zh": "《食品小经营许可证》新办",
    "en": "Small food business licence (new)"
   },
   "department": {
    "zh": "市场监督管理局",
    "en": "Administration for Market Regulation"
   },
   "note": {
    "zh": "小餐饮适用；与上一项二选一",
    "en": "For small eateries; this or the one above"
   },
   "when": {
    "==": [
     {
      "var": "small"
     },
     "small"
    ]
   },
   "after": [
    "check-of-the-business-licence",
    "health-certificates-of-the-staff"
   ],
   "promisedDays": 10,
   "visits": null,
   "materials": [
    "small-food-business-licence-application-form",
    "business-licence",
    "layout-of-equipment-and-facilities-and-work-flow",
    "list-of-food-safety-rules",
    "proof-of-the-right-to-use-the-premises",
    {
     "key": "health-certificates-of-the-staff",
     "when": {
      "==": [
       {
        "var": "openFood"
       },
       true
      ]
     }
    },
    {
     "key": "power-of-attorney",
     "when": {
      "==": [
       {
        "var": "agent"
       },
       true
      ]
     }
    }
   ],
   "fields": [
    "name-of-the-firm",
    "unified-social-credit-code",
    "name-of-the-legal-representative",
    "identity-number-of-the-legal-representative",
    "contact-person",
    "telephone",
    "address-of-the-premises",
    "name-of-the-premises",
    "kind-of-business",
    "business-items",
    "area-of-the-premises",
    "number-of-staff",
    "food-safety-manager",
    "sold-online"
   ],
   "result": {
    "zh": "食品小经营许可证",
    "en": "Small food business licence"
   },
   "provenance": {
    "kind": "mixed",
    "source": null,
    "drafted": [
     "materials",
     "fields"
    ]
   }
  },
  {
   "id": "fire-check-commitment",
   "name": {
    "zh": "公众聚集场所投入使用、营业前消防安全检查（告知承诺）",
    "en": "Fire safety check before opening (notify-and-commit)"
   },
   "department": {
    "zh": "消防救援机构",
    "en": "Fire and rescue authority"
   },
   "note": {
    "zh": "与一般流程二选一",
    "en": "This or the ordinary procedure"
   },
   "after": [
    "check-of-the-business-licence"
   ],
   "promisedDays": 1,
   "visits": 0,
   "materials": [
    "fire-safety-notify-and-commit-statement",
    "business-licence",
    "floor-plan",
    "plan-of-fire-fighting-facilities",
    "fire-safety-rules",
    "fire-fighting-and-evacuation-plan",
    {
     "key": "test-report-of-the-fire-fighting-installations",
     "when": {
      "==": [
       {
        "var": "fireTest"
       },
       true
      ]
     }
    },
    {
     "key": "power-of-attorney",
     "when": {
      "==": [
       {
        "var": "agent"
       },
       true
      ]
     }
    }
   ],
   "fields": [
    "name-of-the-firm",
    "unified-social-credit-code",
    "name-of-the-legal-representative",
    "identity-number-of-the-legal-representative",
    "contact-person",
    "telephone",
    "address-of-the-premises",
    "name-of-the-place",
    "use",
    "area-of-the-premises",
    "floor",
    "floors-of-the-building",
    "responsible-for-fire-safety",
    "fire-safety-manager",
    "automatic-fire-installations"
   ],
   "result": {
    "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
    "en": "Fire safety check opinion"
   },
   "provenance": {
    "kind": "mixed",
    "source": null,
    "drafted": [
     "visits",
     "materials",
     "fields"
    ]
   }
  },
  {
   "id": "fire-check-ordinary",
   "name": {
    "zh": "公众聚集场所投入使用、营业前消防安全检查（一般流程）",
    "en": "Fire safety check before opening (ordinary procedure)"
   },
   "department": {
    "zh": "消防救援机构",
    "en": "Fire and rescue authority"
   },
   "note": {
    "zh": "与告知承诺二选一",
    "en": "This or notify-and-commit"
   },
   "after": [
    "check-of-the-business-licence"
   ],
   "promisedDays": 10,
   "visits": 1,
   "materials": [
    "declaration-for-the-fire-safety-check-before-opening",
    "business-licence",
    "floor-plan",
    "plan-of-fire-fighting-facilities",
    "fire-safety-rules",
    "fire-fighting-and-evacuation-plan",
    {
     "key": "power-of-attorney",
     "when": {
      "==": [
       {
        "var": "agent"
       },
       true
      ]
     }
    }
   ],
   "fields": [
    "name-of-the-firm",
    "unified-social-credit-code",
    "name-of-the-legal-representative",
    "identity-number-of-the-legal-representative",
    "contact-person",
    "telephone",
    "address-of-the-premises",
    "name-of-the-place",
    "use",
    "area-of-the-premises",
    "floor",
    "floors-of-the-building",
    "responsible-for-fire-safety",
    "fire-safety-manager",
    "automatic-fire-installations"
   ],
   "result": {
    "zh": "公众聚集场所投入使用、营业前消防安全检查意见书",
    "en": "Fire safety check opinion"
   },
   "provenance": {
    "kind": "mixed",
    "source": null,
    "drafted": [
     "visits",
     "materials",
     "fields"
    ]
   }
  },
  {
   "id": "filing-of-shop-signboards",
   "name": {
    "zh": "户外招牌设施规范管理",
    "en": "Filing of shop signboards"
   },
   "department": {
    "zh": "城市管理局",
    "en": "Urban Management Bureau"
   },
   "note": {
    "zh": "设招牌的",
    "en": "If there is a sign"
   },
   "when": {
    "==": [
     {
      "var": "signboard"
     },
     true
    ]
   },
   "after": [
    "check-of-the-business-licence"
   ],
   "promisedDays": 1,
   "visits": 0,
   "materials": [
    "signboard-filing-form",
    "business-licence",
    "picture-of-the-signboard",
    "proof-of-the-right-to-use-the-premises",
    {
     "key": "power-of-attorney",
     "when": {
      "==": [
       {
        "var": "agent"
       },
       true
      ]
     }
    }
   ],
   "fields": [
    "name-of-the-firm",
    "unified-social-credit-code",
    "name-of-the-legal-representative",
    "identity-number-of-the-legal-representative",
    "contact-person",
    "telephone",
    "address-of-the-premises",
    "location",
    "size-length-width-depth",
    "material-of-the-sign",
    "period",
    "builder"
   ],
   "result": {
    "zh": "门店招牌备案回执",
    "en": "Receipt of the signboard filing"
   },
   "provenance": {
    "kind": "mixed",
    "source": null,
    "drafted": [
     "when",
     "visits",
     "materials",
     "fields",
     "result"
    ]
   }
  }
 ],
 "notices": [],
 "materials": {
  "restaurant-joint-application": {
   "name": {
    "zh": "开办餐饮店“一件事”申请书",
    "en": "Joint application to open a restaurant"
   },
   "kind": "form",
   "source": "applicant",
   "necessity": "required",
   "replaces": [
    "food-business-licence-application-form",
    "small-food-business-licence-application-form",
    "signboard-filing-form"
   ],
   "provenance": {
    "kind": "mixed",
    "source": null,
    "drafted": [
     "replaces"
    ]
   }
  },
  "restaurant-joint-commitment": {
   "name": {
    "zh": "开办餐饮店“一件事”承诺书",
    "en": "Joint commitment to open a restaurant"
   },
   "kind": "form",
   "source": "applicant",
   "necessity": "required",
   "replaces": [
    "fire-safety-notify-and-commit-statement"
   ],
   "provenance": {
    "kind": "mixed",
    "source": null,
    "drafted": [
     "replaces"
    ]
   }
  },
  "business-licence": {
   "name": {
    "zh": "营业执照",
    "en": "Business licence"
   },
   "kind": "certificate",
   "source": "government",
   "necessity": "required",
   "waived": true,
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  "food-business-licence-application-form": {
   "name": {
    "zh": "食品经营许可申请书",
    "en": "Food business licence application form"
   },
   "kind": "form",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  "layout-of-equipment-and-facilities-and-work-flow": {
   "name": {
    "zh": "食品经营设备设施布局、操作流程文件",
    "en": "Layout of equipment and facilities, and work flow"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "real",
    "source": null
   }
  },
  "list-of-food-safety-rules": {
   "name": {
    "zh": "食品安全规章制度目录清单",
    "en": "List of food safety rules"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "real",
    "source": null
   }
  },
  "proof-of-the-right-to-use-the-premises": {
   "name": {
    "zh": "场所合法使用证明",
    "en": "Proof of the right to use the premises"
   },
   "kind": "certificate",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "real",
    "source": null
   }
  },
  "health-certificates-of-the-staff": {
   "name": {
    "zh": "从业人员健康证明",
    "en": "Health certificates of the staff"
   },
   "kind": "certificate",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  "list-of-the-staff-to-be-examined": {
   "name": {
    "zh": "从业人员体检名单",
    "en": "List of the staff to be examined"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  "power-of-attorney": {
   "name": {
    "zh": "授权委托书",
    "en": "Power of attorney"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  "small-food-business-licence-application-form": {
   "name": {
    "zh": "食品小经营许可申请书",
    "en": "Small food business licence application form"
   },
   "kind": "form",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  "fire-safety-notify-and-commit-statement": {
   "name": {
    "zh": "公众聚集场所消防安全告知承诺书",
    "en": "Fire safety notify-and-commit statement"
   },
   "kind": "form",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  "floor-plan": {
   "name": {
    "zh": "场所平面布置图",
    "en": "Floor plan"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "real",
    "source": null
   }
  },
  "plan-of-fire-fighting-facilities": {
   "name": {
    "zh": "场所消防设施平面图",
    "en": "Plan of fire-fighting facilities"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "real",
    "source": null
   }
  },
  "fire-safety-rules": {
   "name": {
    "zh": "消防安全制度",
    "en": "Fire safety rules"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "real",
    "source": null
   }
  },
  "fire-fighting-and-evacuation-plan": {
   "name": {
    "zh": "灭火和应急疏散预案",
    "en": "Fire-fighting and evacuation plan"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "real",
    "source": null
   }
  },
  "test-report-of-the-fire-fighting-installations": {
   "name": {
    "zh": "消防设施检测合格文件",
    "en": "Test report of the fire-fighting installations"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  "declaration-for-the-fire-safety-check-before-opening": {
   "name": {
    "zh": "公众聚集场所投入使用、营业前消防安全检查申报表",
    "en": "Declaration for the fire safety check before opening"
   },
   "kind": "form",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "real",
    "source": null
   }
  },
  "signboard-filing-form": {
   "name": {
    "zh": "招牌备案表",
    "en": "Signboard filing form"
   },
   "kind": "form",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  },
  "picture-of-the-signboard": {
   "name": {
    "zh": "招牌效果图",
    "en": "Picture of the signboard"
   },
   "kind": "other",
   "source": "applicant",
   "necessity": "required",
   "provenance": {
    "kind": "drafted",
    "source": null
   }
  }
 },
 "fields": {
  "name-of-the-firm": {
   "label": {
    "zh": "企业名称",
    "en": "Name of the firm"
   },
   "kind": "text"
  },
  "unified-social-credit-code": {
   "label": {
    "zh": "统一社会信用代码",
    "en": "Unified social credit code"
   },
   "kind": "uscc"
  },
  "name-of-the-legal-representative": {
   "label": {
    "zh": "法定代表人姓名",
    "en": "Name of the legal representative"
   },
   "kind": "name"
  },
  "identity-number-of-the-legal-representative": {
   "label": {
    "zh": "法定代表人身份证件号码",
    "en": "Identity number of the legal representative"
   },
   "kind": "idNumber"
  },
  "contact-person": {
   "label": {
    "zh": "联系人",
    "en": "Contact person"
   },
   "kind": "name"
  },
  "telephone": {
   "label": {
    "zh": "联系电话",
    "en": "Telephone"
   },
   "kind": "phone"
  },
  "address-of-the-premises": {
   "label": {
    "zh": "经营场所地址",
    "en": "Address of the premises"
   },
   "kind": "address"
  },
  "name-of-the-premises": {
   "label": {
    "zh": "经营场所名称",
    "en": "Name of the premises"
   },
   "kind": "text"
  },
  "kind-of-business": {
   "label": {
    "zh": "主体业态",
    "en": "Kind of business"
   },
   "kind": "text"
  },
  "business-items": {
   "label": {
    "zh": "经营项目",
    "en": "Business items"
   },
   "kind": "text"
  },
  "area-of-the-premises": {
   "label": {
    "zh": "场所面积",
    "en": "Area of the premises"
   },
   "kind": "number",
   "unit": {
    "zh": "平方米",
    "en": "m²"
   }
  },
  "number-of-staff": {
   "label": {
    "zh": "从业人员数",
    "en": "Number of staff"
   },
   "kind": "number"
  },
  "staff-to-be-examined": {
   "label": {
    "zh": "需体检人数",
    "en": "Staff to be examined"
   },
   "kind": "number"
  },
  "food-safety-manager": {
   "label": {
    "zh": "食品安全管理人员",
    "en": "Food safety manager"
   },
   "kind": "text"
  },
  "sold-online": {
   "label": {
    "zh": "是否网络经营",
    "en": "Sold online"
   },
   "kind": "yesNo"
  },
  "name-of-the-place": {
   "label": {
    "zh": "场所名称",
    "en": "Name of the place"
   },
   "kind": "text"
  },
  "use": {
   "label": {
    "zh": "使用性质",
    "en": "Use"
   },
   "kind": "text"
  },
  "floor": {
   "label": {
    "zh": "所在层数",
    "en": "Floor"
   },
   "kind": "number"
  },
  "floors-of-the-building": {
   "label": {
    "zh": "建筑总层数",
    "en": "Floors of the building"
   },
   "kind": "number"
  },
  "responsible-for-fire-safety": {
   "label": {
    "zh": "消防安全责任人",
    "en": "Responsible for fire safety"
   },
   "kind": "text"
  },
  "fire-safety-manager": {
   "label": {
    "zh": "消防安全管理人",
    "en": "Fire safety manager"
   },
   "kind": "text"
  },
  "automatic-fire-installations": {
   "label": {
    "zh": "自动消防设施",
    "en": "Automatic fire installations"
   },
   "kind": "text"
  },
  "location": {
   "label": {
    "zh": "设置位置",
    "en": "Location"
   },
   "kind": "text"
  },
  "size-length-width-depth": {
   "label": {
    "zh": "规格（长×宽×厚）",
    "en": "Size (length × width × depth)"
   },
   "kind": "text"
  },
  "material-of-the-sign": {
   "label": {
    "zh": "材质",
    "en": "Material of the sign"
   },
   "kind": "text"
  },
  "period": {
   "label": {
    "zh": "设置期限",
    "en": "Period"
   },
   "kind": "text"
  },
  "builder": {
   "label": {
    "zh": "施工单位",
    "en": "Builder"
   },
   "kind": "text"
  }
 },
 "provenance": {
  "kind": "mixed",
  "source": "Hunan service platform \"高效办成一件事\" theme 43TCN0003 开办餐饮店 (captured 2026-07; real names, departments and promised days); title as in the source article",
  "drafted": [
   "questions",
   "fields",
   "notices",
   "health-certificates-of-the-staff"
  ]
 }
};
