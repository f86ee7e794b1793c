import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Hallkit', brandUrl: '/', brandTarget: '_self', colorPrimary: '#12498c', colorSecondary: '#12498c', fontBase: "system-ui, 'PingFang SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif" }),
});
