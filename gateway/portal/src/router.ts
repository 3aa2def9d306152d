import { createRouter, createWebHistory } from 'vue-router'

export const router = createRouter({
  history: createWebHistory('/app/'),
  routes: [
    { path: '/', redirect: '/desk' },
    { path: '/desk', component: () => import('@/views/TraderDesk.vue') },
    { path: '/operations', component: () => import('@/views/OperationsDesk.vue') },
    { path: '/surveillance', component: () => import('@/views/SurveillancePage.vue') },
    { path: '/:lost(.*)*', component: () => import('@/views/LostPage.vue') },
  ],
})
