import { createApp } from 'vue'
import AskPage from './AskPage.vue'
import './ask.css'

createApp(AskPage).mount('#app')
