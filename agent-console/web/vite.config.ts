import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  build: {
    // The vendor chunk is Vue with the Element Plus parts that are imported, one file cached across releases.
    chunkSizeWarningLimit: 600,
    // Citizens load the second page, which has nothing of the console in it.
    rolldownOptions: { input: ['index.html', 'ask.html'] },
  },
  // `npm run dev` shows a console that runs beside it (./hotline run).
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  test: {
    environment: 'happy-dom',
    include: ['test/**/*.test.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
})
