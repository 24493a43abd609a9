FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm run -s web && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app /app
# Tokens, the audit log, judgements and the quarantine are written here; the program itself can change nothing of its own.
ENV OFFICIALS_GRAPH_HOME=/data/home OFFICIALS_GRAPH_JUDGEMENTS=/data/judgements
RUN install -d -o node -g node -m 0700 /data \
  && chmod 0755 dist/cli/main.js && ln -s /app/dist/cli/main.js /usr/local/bin/officials-graph
VOLUME /data
USER node
EXPOSE 4000
CMD ["officials-graph", "start"]
