import { createRouter, createWebHistory } from 'vue-router'
import { whenUnauthorised } from './api/http'
import { loadSession, session } from './shell/session'

declare module 'vue-router' {
  interface RouteMeta {
    title?: string
    open?: boolean
  }
}

/** The server gives index.html for each of these paths, so that any of them can be opened from a link. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/live' },
    {
      path: '/login',
      name: 'login',
      meta: { title: '登录', open: true },
      component: () => import('./shell/LoginPage.vue'),
    },
    {
      path: '/live/:callId?',
      name: 'live',
      meta: { title: '实时通话' },
      component: () => import('./live/LivePage.vue'),
    },
    {
      path: '/calls',
      name: 'calls',
      meta: { title: '通话记录' },
      component: () => import('./calls/CallsPage.vue'),
    },
    {
      path: '/calls/:callId',
      name: 'call',
      meta: { title: '通话详情' },
      component: () => import('./calls/CallPage.vue'),
    },
    {
      path: '/orders',
      name: 'orders',
      meta: { title: '工单' },
      component: () => import('./orders/OrdersPage.vue'),
    },
    {
      path: '/orders/:orderNo',
      name: 'order',
      meta: { title: '工单详情' },
      component: () => import('./orders/OrderPage.vue'),
    },
    {
      path: '/case-lookups',
      name: 'lookups',
      meta: { title: '案件查询记录' },
      component: () => import('./cases/LookupsPage.vue'),
    },
    {
      path: '/knowledge',
      name: 'knowledge',
      meta: { title: '知识库' },
      component: () => import('./knowledge/KnowledgePage.vue'),
    },
    {
      path: '/knowledge/new',
      name: 'new-article',
      meta: { title: '新建知识条目' },
      component: () => import('./knowledge/NewArticlePage.vue'),
    },
    {
      path: '/knowledge/try',
      name: 'try',
      meta: { title: '试一试' },
      component: () => import('./knowledge/TryPage.vue'),
    },
    {
      path: '/knowledge/gaps',
      name: 'gaps',
      meta: { title: '知识缺口' },
      component: () => import('./knowledge/GapsPage.vue'),
    },
    {
      path: '/knowledge/transfer',
      name: 'transfer',
      meta: { title: '导入导出' },
      component: () => import('./knowledge/TransferPage.vue'),
    },
    {
      path: '/knowledge/articles/:articleId',
      name: 'article',
      meta: { title: '知识条目' },
      component: () => import('./knowledge/ArticlePage.vue'),
    },
    {
      path: '/knowledge/articles/:articleId/versions/:version/edit',
      name: 'edit-article',
      meta: { title: '编辑知识条目' },
      component: () => import('./knowledge/EditorPage.vue'),
    },
    {
      path: '/system',
      name: 'system',
      meta: { title: '系统状态' },
      component: () => import('./system/SystemPage.vue'),
    },
    {
      path: '/:rest(.*)*',
      meta: { title: '没有这个页面' },
      component: () => import('./shell/NotFoundPage.vue'),
    },
  ],
})

router.beforeEach(async (to) => {
  if (session.value === undefined) await loadSession()
  if (to.meta.open) return true
  return session.value ? true : { name: 'login', query: { redirect: to.fullPath } }
})

router.afterEach((to) => {
  document.title = `${to.meta.title ?? ''} · 12368 坐席工作台`
})

whenUnauthorised(() => {
  session.value = null
  const { name, fullPath } = router.currentRoute.value
  if (name !== 'login') void router.push({ name: 'login', query: { redirect: fullPath, expired: '1' } })
})
