import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import elementPlusStyles from 'unplugin-element-plus/vite'
import { defineConfig } from 'vitest/config'

/** Development only: the gateway, or the fixtures of `npm run mock`. */
const upstream = process.env['NENGQUAN_GATEWAY'] ?? 'http://localhost:8090'

export default defineConfig({
  base: '/app/',
  plugins: [vue(), elementPlusStyles({})],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': upstream, '/login': upstream, '/logout': upstream } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
})
