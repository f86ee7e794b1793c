import type { StringTable } from '../../locales/strings.ts';

/** Texts of the choice of a scenario; those of questions and plan come with the parts. */
export interface ScenarioWizardStrings {
  title: string;
  label: string;
  hint: string;
  clear: string;
  whom: string;
  all: string;
  natural: string;
  legal: string;
  /** @param count - Scenarios without anything typed. */
  total(count: number): string;
  found(count: number): string;
  unsure: string;
  none: string;
  noneAdvice: string;
  alsoCalled: string;
  /** @param count - Matters that a scenario joins. */
  matters(count: number): string;
  /** @param limit - In words. */
  within(limit: string): string;
  unknown: string;
  unknownAdvice: string;
  others: string;
}

/** The strings of {@link ScenarioWizardStrings}. */
export const scenarioWizardStrings: StringTable<ScenarioWizardStrings> = {
  name: 'scenario-wizard',
  'zh-CN': {
    title: '一件事一次办',
    label: '您想办成什么事',
    hint: '用平常的话说就行，例如 开饭店、买房、生孩子',
    clear: '清空',
    whom: '谁来办',
    all: '全部',
    natural: '个人',
    legal: '企业和组织',
    total: (count) => `共 ${count} 件事可以一次办`,
    found: (count) => `找到 ${count} 件`,
    unsure: '没有完全对得上的，您要找的可能在这里',
    none: '没有找到这件事',
    noneAdvice: '换个说法试试，也可以打电话问。',
    alsoCalled: '也叫',
    matters: (count) => `含 ${count} 个事项`,
    within: (limit) => `${limit}内办好`,
    unknown: '没有找到这件事',
    unknownAdvice: '它可能已经改名或取消，请从全部事情里重新选。',
    others: '看全部事情',
  },
  en: {
    title: 'One thing, one application',
    label: 'What do you want to get done?',
    hint: 'Everyday words will do, such as open a restaurant, buy a home, have a baby',
    clear: 'Clear',
    whom: 'Who applies',
    all: 'All',
    natural: 'Individuals',
    legal: 'Businesses and organisations',
    total: (count) => `${count} things that take one application`,
    found: (count) => `${count} found`,
    unsure: 'Nothing fits exactly; what you need may be among these',
    none: 'This was not found',
    noneAdvice: 'Try other words, or call us.',
    alsoCalled: 'Also called',
    matters: (count) => `${count} ${count === 1 ? 'matter' : 'matters'}`,
    within: (limit) => `within ${limit}`,
    unknown: 'There is nothing of this name',
    unknownAdvice: 'It may have been renamed or withdrawn. Choose again from the whole list.',
    others: 'See the whole list',
  },
};
