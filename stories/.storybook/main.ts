import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../{widgets,kiosk}/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal(vite, { configType }) {
    // Built, it shows what is published; while somebody works, each saved file shows at once.
    const alias = [
      { find: /^@hallkit\/elements\/define\/(.+)\.js$/, replacement: `${packages}/elements/src/widgets/$1/$1.define.ts` },
      { find: /^@hallkit\/kiosk\/define\/(.+)\.js$/, replacement: `${packages}/kiosk/src/widgets/$1/$1.define.ts` },
      { find: /^@hallkit\/(elements|kiosk|mocks|client|domain|contract)$/, replacement: `${packages}/$1/src/index.ts` },
      { find: /^@hallkit\/client\/(core|resources)$/, replacement: `${packages}/client/src/$1.ts` },
    ];
    if (configType !== 'DEVELOPMENT') return { ...vite, build: { ...vite.build, chunkSizeWarningLimit: 2000 } };
    return { ...vite, resolve: { ...vite.resolve, alias: [...alias, ...(Array.isArray(vite.resolve?.alias) ? vite.resolve.alias : [])] } };
  },
};

export default config;
