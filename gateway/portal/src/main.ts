import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n, speak, type Language } from './i18n'
import { router } from './router'
import './styles/tokens.css'
import './styles/base.css'

speak(i18n.global.locale.value as Language)
createApp(App).use(createPinia()).use(router).use(i18n).mount('#app')
