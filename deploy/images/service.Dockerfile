# One of the platform's programs on a JRE 25. deploy/images/build makes the archives: libraries.tar (seldom new) and program.tar
# (ours, always new). Archives and not folders, because COPY would give each folder the time of the build.
ARG BASE
FROM ${BASE} AS program
LABEL org.opencontainers.image.vendor="Nengquan"
ADD libraries.tar /
ADD program.tar /

# The AOT cache: the JVM remembers the classes of one start, so that every later start finds them loaded and linked.
FROM program AS trained
ARG AOT
COPY train /train
RUN AOT=${AOT} bash /train

FROM program
ARG NAME
ARG VERSION
ARG REVISION
ARG CREATED
COPY --from=trained /aot/ /app/aot/
# A number and not a name, so that Kubernetes can see that it is not root; nothing below / belongs to it.
USER 10001:10001
WORKDIR /tmp
ENV LANG=C.UTF-8 TZ=Asia/Shanghai
EXPOSE 8080 9000
LABEL org.opencontainers.image.title="nengquan/${NAME}" \
      org.opencontainers.image.description="能权 Nengquan: ${NAME}" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.created="${CREATED}" \
      org.nengquan.sbom="/app/sbom.cdx.json"
# For engines without probes of their own; Kubernetes uses the chart's.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["bash", "/app/healthy"]
ENTRYPOINT ["java", "@/app/java.options"]
