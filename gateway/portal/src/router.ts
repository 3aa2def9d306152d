import { createRouter, createWebHistory } from 'vue-router'

export const router = createRouter({
  history: createWebHistory('/app/'),
  routes: [
    { path: '/', redirect: '/desk' },
    { path: '/desk', component: () => import('@/views/TraderDesk.vue') },
    { path: '/blocks', component: () => import('@/views/BlocksPage.vue') },
    { path: '/auctions', component: () => import('@/views/AuctionsPage.vue'), meta: { public: true } },
    {
      path: '/auctions/:auctionId',
      component: () => import('@/views/AuctionPage.vue'),
      props: true,
      meta: { public: true },
    },
    { path: '/offers', component: () => import('@/views/OffersPage.vue') },
    { path: '/consumption', component: () => import('@/views/ConsumptionPage.vue') },
    { path: '/closings', component: () => import('@/views/ClosingsPage.vue') },
    { path: '/operations', component: () => import('@/views/OperationsDesk.vue') },
    { path: '/surveillance', component: () => import('@/views/SurveillancePage.vue') },
    { path: '/:lost(.*)*', component: () => import('@/views/LostPage.vue') },
  ],
})
